import { DashboardPage } from '../pages/dashboard-page.ts';
import { findViolations } from '../browser/find-violations.ts';
import { expect, test } from '../fixtures.ts';

test('what a lead typed of an intent outlives a failing server, another page and a reload', async ({ lead }) => {
  const { page } = lead;
  await lead.visit('/taxonomy/intents/late-delivery');
  const team = page.getByRole('textbox', { name: 'Team', exact: true });
  await team.fill('Workshop');
  await page.route('**/v1/taxonomy', (route) => route.fulfill({ status: 500, json: { code: 'INTERNAL', message: 'Something went wrong.', requestId: 'req_1' } }));
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alert')).toContainText('What you typed is kept.');

  await page.getByRole('textbox', { name: 'What a customer writes' }).fill('It was due three days ago');
  const reloaded = page.waitForResponse((response) => response.url().endsWith('/v1/taxonomy') && response.request().method() === 'GET');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await reloaded;
  await expect(page.getByRole('row').filter({ hasText: 'It was due three days ago' })).toBeVisible();
  await expect(team, 'the list behind the form could not be loaded again').toHaveValue('Workshop');
  await page.unroute('**/v1/taxonomy');

  await page.getByRole('link', { name: 'Taxonomy' }).first().click();
  await page.getByRole('link', { name: 'Delivery late or missing' }).click();
  await expect(page.getByText('They were not saved.')).toBeVisible();
  await expect(team).toHaveValue('Workshop');
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(team).toHaveValue('Workshop');
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved. The next ticket is read this way.')).toBeVisible();
  await page.reload();
  await expect(team).toHaveValue('Workshop');
  await expect(page.getByText('They were not saved.')).toBeHidden();
});

test('two leads at the rules: each keeps her own, and a field that both changed is named', async ({ lead }) => {
  const { page } = lead;
  await lead.visit('/taxonomy/rules');
  const origin = new URL(page.url()).origin;
  const other = new DashboardPage(await page.context().newPage(), origin);
  await other.visit('/taxonomy/rules');
  const turnsOf = (where: typeof page) => where.getByRole('spinbutton', { name: 'Times come back' });
  await other.page.getByRole('switch', { name: 'Press or going public' }).click();
  await turnsOf(other.page).fill('9');
  await other.page.getByRole('button', { name: 'Save' }).click();
  await expect(other.page.getByText('Saved. The next ticket is read this way.')).toBeVisible();

  await page.getByRole('switch', { name: 'A death' }).click();
  const turns = turnsOf(page);
  await turns.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Backspace');
  await expect(turns, 'it can be emptied to be typed anew').toHaveValue('');
  await page.keyboard.type('12');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Load theirs, keep what I typed' }).click();
  await expect(page.getByText('Somebody else changed this meanwhile: Many turns without an end.')).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();
  await expect(page.getByRole('switch', { name: 'Press or going public' })).toHaveAttribute('aria-checked', 'false');
  await expect(turns).toHaveValue('12');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved. The next ticket is read this way.')).toBeVisible();
  await other.page.reload();
  for (const name of ['Press or going public', 'A death']) await expect(other.page.getByRole('switch', { name })).toHaveAttribute('aria-checked', 'false');
  await expect(turnsOf(other.page)).toHaveValue('12');
  await other.page.close();
});

test('an intent that somebody else retired meanwhile keeps what was typed, and a save brings it back', async ({ lead }) => {
  const { page } = lead;
  await lead.visit('/taxonomy/intents/exchange');
  const meaning = page.getByRole('textbox', { name: /^What it means/ });
  await meaning.fill('Wants another size or colour');
  const other = new DashboardPage(await page.context().newPage(), new URL(page.url()).origin);
  await other.visit('/taxonomy/intents/exchange');
  await other.page.getByRole('button', { name: 'Retire this intent' }).click();
  await other.page.getByRole('button', { name: 'Retire', exact: true }).click();
  await expect(other.page).toHaveURL(/\/taxonomy$/);
  await other.page.close();

  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Load theirs, keep what I typed' }).click();
  await expect(page.getByText('Somebody else retired this intent meanwhile. Save brings it back.')).toBeVisible();
  await expect(meaning).toHaveValue('Wants another size or colour');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved. The next ticket is read this way.')).toBeVisible();
  await page.reload();
  await expect(meaning).toHaveValue('Wants another size or colour');
});

test('a file of labels is counted anew under the keyboard, and a count that fails can be made again', async ({ lead }) => {
  const { page } = lead;
  await lead.visit('/taxonomy/training');
  const csv = Buffer.from('\ufeffNachricht\tKategorie\nLiegt für Freitag noch ein Platz am Steg frei?\tLiegeplatz\n', 'utf16le');
  await page.locator('input[type=file]').setInputFiles({ name: 'labels.txt', mimeType: 'text/plain', buffer: csv });
  const makes = page.getByRole('checkbox', { name: 'Make an intent of each label that is none' });
  await makes.focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('row').filter({ hasText: 'Liegeplatz' })).toContainText('New');
  await expect(makes).toBeFocused();

  await page.route('**/examples/import**', (route) => route.fulfill({ status: 503, json: { code: 'INTERNAL', message: 'Something went wrong.', requestId: 'req_1' } }));
  await page.keyboard.press('Space');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(makes).toBeFocused();
  await page.unroute('**/examples/import**');
  await page.getByRole('button', { name: 'Count again' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Liegeplatz' })).toContainText('No intent of this name');
  await makes.press('Space');
  await expect(page.getByRole('button', { name: 'Take in 1 text' })).toBeEnabled();
  expect(await findViolations(page)).toEqual([]);
});

test('a group becomes an intent though its texts fail to be added at first, and no second one of its name', async ({ lead }) => {
  const { page } = lead;
  const samples = ['Do you sell gift wrapping by the metre?', 'Is there gift wrapping with stars?', 'Which gift wrapping fits a lantern?'].map((text, at) => ({ runId: `run_${at}`, text, at: '2026-11-02T09:00:00.000Z' }));
  const group = { id: 'run_0', proposal: { id: 'gift-paper', label: 'Gift paper', words: ['gift', 'wrapping'] }, tickets: 3, weeks: [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1], languages: ['en'], nearest: null, samples };
  await page.route('**/v1/taxonomy/discovery', (route) => route.fulfill({ json: { period: { from: '2026-08-24', to: '2026-11-22' }, definition: 'Groups.', groups: [group], tickets: 3, grouped: 3, unreadable: 0 } }));
  let asked = 0;
  await page.route('**/v1/taxonomy/examples', async (route) => {
    asked += 1;
    if (asked === 2) await route.fulfill({ status: 503, json: { code: 'INTERNAL', message: 'Something went wrong.', requestId: 'req_1' } });
    else await route.fallback();
  });
  await lead.visit('/taxonomy/discovery');
  await page.getByRole('button', { name: 'Make it an intent' }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('The intent is made; 2 texts could not be added to it.');
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Add its texts again' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Gift paper' })).toBeVisible();
  for (const { text } of samples) await expect(page.getByRole('row').filter({ hasText: text })).toHaveCount(1);
  await lead.visit('/taxonomy');
  await expect(page.getByRole('link', { name: 'Gift paper' })).toHaveCount(1);
});

test('what a lead types while a slow server saves stays, unsaved', async ({ lead }) => {
  const { page } = lead;
  await lead.visit('/taxonomy/intents/warranty-claim');
  let answer = (): void => undefined;
  const held = new Promise<void>((resolve) => { answer = resolve; });
  await page.route('**/v1/taxonomy', async (route) => {
    if (route.request().method() === 'POST') await held;
    await route.fallback();
  });
  await page.getByRole('textbox', { name: 'Team', exact: true }).fill(' Workshop ');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('textbox', { name: /^What it means/ }).fill('A repair under warranty');
  answer();
  await expect(page.getByRole('textbox', { name: 'Team', exact: true })).toHaveValue('Workshop');
  await expect(page.getByRole('textbox', { name: /^What it means/ })).toHaveValue('A repair under warranty');
  await expect(page.getByText('Not saved yet.')).toBeVisible();
  await expect(page.getByText('Somebody else changed')).toBeHidden();

  await page.getByRole('textbox', { name: /^A reply needs/ }).fill('the number that is printed on the small plate under the third bench of the boat, starboard side');
  await expect(page.getByText('80 characters are the most')).toBeVisible();
});
