import { expect, test } from '../fixtures.ts';

const ticketId = 48238;
const article = 'Loan batteries, Utrecht and Ghent';
const internalWords = /loan form|identity card|workshop calendar|borrow a battery|loan batter(?:y|ies) (?:has|have|do|and)/i;

test('an internal passage cannot be inserted unacknowledged', async ({ lead, page, panel, zendesk }) => {
  await zendesk.open(ticketId);
  expect(await panel.waitForDraft()).not.toMatch(internalWords);
  await panel.says(/\d internal sentences? left out\./);
  const source = (await panel.region('Sources')).getByRole('listitem').filter({ hasText: article }).first();
  await expect(source).toContainText('Not in the draft until you accept it.');
  await expect(await panel.citations()).toHaveCount(0);

  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await panel.copy();
  await expect.poll(copied).toContain('Hi Ruben,');
  expect(await copied()).not.toMatch(internalWords);
  for (const insert of [() => panel.insert(), () => page.keyboard.press('Alt+Shift+D')]) {
    await insert();
    await expect.poll(() => zendesk.composerText()).toContain('Hi Ruben,');
    expect(await zendesk.composerText()).not.toMatch(internalWords);
    await zendesk.undo();
    await expect.poll(() => zendesk.composerText()).toBe('');
  }

  await panel.acceptInternal(article);
  await expect(source).toContainText('Internal, accepted');
  await expect((await panel.citations()).first()).toHaveAccessibleName(/, internal$/);
  expect(await panel.draftText()).toMatch(internalWords);
  await panel.insert();
  await expect.poll(() => zendesk.composerText()).toMatch(internalWords);
  await expect.poll(() => lead.lifeOf(String(ticketId)), { timeout: 20_000 }).toContain('Internal source accepted');
});

test('what public passages answer goes in without the internal ones beside them', async ({ page, panel, zendesk }) => {
  await zendesk.open(4747);
  await panel.waitForDraft();
  const sources = await panel.region('Sources');
  await expect(sources.getByRole('listitem').filter({ hasText: article }).first()).toContainText('Internal');
  await page.keyboard.press('Alt+Shift+D');
  await expect.poll(() => zendesk.composerText()).toContain('Hi Ruben,');
  expect(await zendesk.composerText()).not.toMatch(internalWords);
});
