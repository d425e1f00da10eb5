import { expect, test } from '../fixtures.ts';

test.use({ console: 'freshdesk' });

const addition = ' I have put a loan battery aside for you at our shop in Utrecht, open today until six.';

test('an agent in Freshdesk inserts a cited draft above her signature, edits it, sends it herself, and the lead sees it as edited', async ({ desk, lead, panel, replica }) => {
  await desk.open(4747);
  const draft = await panel.waitForDraft();
  expect(await (await panel.citations()).count()).toBeGreaterThan(0);
  await panel.insert();
  const opening = draft.split('\n\n')[0]!;
  await expect.poll(() => desk.composerText()).toContain(opening);
  expect((await desk.composerText()).indexOf(opening)).toBeLessThan((await desk.composerText()).indexOf('Lena de Vries\nTarn Cycles'));
  await desk.type(addition);
  await desk.submit();
  expect(replica.ledger.submits).toHaveLength(1);
  await panel.says(/of the draft survived/);
  await expect.poll(async () => lead.outcomeOf('4747'), { timeout: 20_000 }).toMatch(/Edited/i);
});

test('one undo takes an inserted draft out of the reply again', async ({ desk, panel }) => {
  await desk.open(4747);
  await panel.waitForDraft();
  const before = await desk.composerText();
  await panel.insert();
  await expect.poll(() => desk.composerText()).not.toBe(before);
  await desk.undo();
  await expect.poll(() => desk.composerText()).toBe(before);
});

test('a draft goes into a private note, or into a mail to somebody else, only when the agent says so', async ({ desk, page, panel }) => {
  await desk.open(4747);
  await panel.waitForDraft();
  await desk.switchVisibility('internal');
  await panel.insert();
  await panel.says(/The reply box is set to internal note/);
  expect(await desk.composerText()).toBe('');
  await (await panel.button('Cancel')).click();
  await page.getByTestId('ticket-action-forward').click();
  await expect(page.getByTestId('forward-editor').locator('.fr-element')).toBeFocused();
  const before = await desk.composerText();
  await panel.insert();
  await panel.says(/The reply box is set to internal note/);
  expect(await desk.composerText()).toBe(before);
});

test('a customer who writes again is noticed, and the painted draft stays', async ({ desk, panel, replica }) => {
  await desk.open(4747);
  const draft = await panel.waitForDraft();
  replica.customerWrites(4747, 'One more thing: the charger gets hot.');
  await panel.says(/Ruben wrote again.*This draft doesn’t know it\./);
  expect(await panel.draftText()).toBe(draft);
});

test('a ticket is read with three documented reads, each once, then the customer’s other tickets with two, and never through the page’s private API', async ({ desk, panel, replica }) => {
  const documented = () => replica.ledger.reads.map(({ path }) => path).filter((path) => path.startsWith('/api/v2/')).sort();
  await desk.open(4747);
  await panel.waitForDraft();
  await expect.poll(documented).toEqual(['/api/v2/agents/me', '/api/v2/tickets', '/api/v2/tickets/4747', '/api/v2/tickets/4747', '/api/v2/tickets/4747/conversations']);
  expect(replica.ledger.reads.filter(({ path }) => path.startsWith('/api/_/bootstrap/'))).toHaveLength(1);
});

test('where the account’s API is closed the ticket is read from the page, and the agent is told what is missing', async ({ desk, panel, replica }) => {
  replica.isRestRefused = true;
  await desk.open(4747);
  await panel.waitForDraft();
  expect(await (await panel.citations()).count()).toBeGreaterThan(0);
  await panel.says('Part of this page can’t be read. The draft may miss something.');
  await panel.insert();
  await (await panel.button('Insert at the cursor')).click();
  await expect.poll(() => desk.composerText()).toContain('Ruben');
});
