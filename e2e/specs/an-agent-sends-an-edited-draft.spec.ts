import { expect, test } from '../fixtures.ts';

const addition = ' I have put a loan battery aside for you at our shop in Utrecht, open today until six.';

for (const thirdPartyStorage of ['blocked', 'allowed'] as const) {
  test.describe(`third-party storage ${thirdPartyStorage}`, () => {
    test.use({ thirdPartyStorage });

    test('an agent inserts a cited draft, edits it, sends it herself, and the lead sees it as edited', async ({ lead, panel, replica, zendesk }) => {
      const ticketId = thirdPartyStorage === 'blocked' ? 4747 : 48201;
      await zendesk.open(ticketId);
      const draft = await panel.waitForDraft();
      expect(await (await panel.citations()).count()).toBeGreaterThan(0);
      await panel.insert();
      await panel.says(/Inserted\. Undo in the reply with/);
      const inserted = await zendesk.composerText();
      expect(inserted.replaceAll(/\s+/g, ' ')).toContain(draft.split('\n\n')[0]);
      await zendesk.page.keyboard.press('Control+End');
      await zendesk.type(addition);
      await zendesk.submit();
      expect(replica.ledger.submits).toHaveLength(1);
      await panel.says(/of the draft survived/);
      await expect.poll(async () => lead.outcomeOf(String(ticketId)), { timeout: 20_000 }).toMatch(/Edited/i);
    });
  });
}

test('one undo takes an inserted draft out of the reply again', async ({ panel, zendesk }) => {
  await zendesk.open(4747);
  await panel.waitForDraft();
  await panel.insert();
  await expect.poll(() => zendesk.composerText()).not.toBe('');
  await zendesk.undo();
  await expect.poll(() => zendesk.composerText()).toBe('');
});

test('what the agent wrote stays when a draft goes in', async ({ panel, zendesk }) => {
  await zendesk.open(4747);
  await panel.waitForDraft();
  await zendesk.type('Written by hand.');
  await panel.insert();
  await panel.says('The reply already has text. It stays, and the draft goes in at the cursor.');
  expect(await zendesk.composerText()).toBe('Written by hand.');
  await (await panel.button('Insert at the cursor')).click();
  await expect.poll(async () => (await zendesk.composerText()).length).toBeGreaterThan(100);
  expect(await zendesk.composerText()).toContain('Written by hand.');
});

test('a draft is put into an internal note only when the agent says so', async ({ panel, zendesk }) => {
  await zendesk.open(4747);
  await panel.waitForDraft();
  await zendesk.switchVisibility('internal');
  await panel.insert();
  await panel.says('The reply box is set to internal note. Switch it to public first, or insert here.');
  expect(await zendesk.composerText()).toBe('');
});
