import { expect, test } from '../fixtures.ts';

const chat = 47;

test('a chat is read from its log, and its draft goes in as plain text that the agent sends', async ({ lead, panel, replica, zendesk }) => {
  await zendesk.open(chat);
  const draft = await panel.waitForDraft();
  const reads = replica.ledger.reads.map(({ path }) => path);
  expect(reads).toContain(`/api/v2/tickets/${chat}/conversation_log`);
  await panel.insert();
  await panel.says(/Inserted/);
  const typed = await zendesk.composerText();
  expect(typed.replaceAll(/\s+/g, ' ')).toContain(draft.split('\n\n').at(1)!.split('. ')[0]!);
  expect(await zendesk.composerHtml()).not.toMatch(/<(ul|ol|li|strong|a)\b/);
  expect(replica.ledger.submits).toEqual([]);
  await zendesk.submit();
  expect(replica.ledger.submits).toHaveLength(1);
  expect(JSON.parse(replica.ledger.submits[0]!.body)).toMatchObject({ public: true });
  await panel.says(/of the draft survived/);
  await expect.poll(() => lead.outcomeOf(String(chat)), { timeout: 30_000 }).toMatch(/As is/i);
});

test('Enter in a chat sends what stands there, pressed by the agent alone', async ({ page, panel, replica, zendesk }) => {
  await zendesk.open(chat);
  await panel.waitForDraft();
  await panel.insert();
  await panel.says(/Inserted/);
  await zendesk.composer.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await expect(zendesk.messages).toHaveCount(5);
  expect(replica.ledger.submits).toMatchObject([{ trusted: true }]);
  await panel.says(/of the draft survived/);
});

test('where the log is closed to the agent, the chat is read from the page', async ({ panel, replica, zendesk }) => {
  replica.isRestRefused = true;
  await zendesk.open(chat);
  await panel.waitForDraft();
  await panel.says('from the page');
});

test('a note in a chat asks before the draft goes in', async ({ panel, zendesk }) => {
  await zendesk.open(chat);
  await panel.waitForDraft();
  await zendesk.switchVisibility('internal');
  await panel.insert();
  await panel.says('The reply box is set to internal note. Switch it to public first, or insert here.');
  expect(await zendesk.composerText()).toBe('');
});
