import { expect, test } from '../fixtures.ts';
import type { SalesforceReplica } from '../replicas/salesforce/server.ts';

test.use({ console: 'salesforce' });

for (const editor of ['tinymce-8', 'tinymce-6', 'tinymce-5'] as const) {
  test(`a draft goes above the signature in Salesforce’s e-mail while that is ${editor}, and one undo takes it out`, async ({ desk, panel, replica }) => {
    (replica as SalesforceReplica).emailEditor = editor;
    await desk.open(48201);
    const paragraph = (await panel.waitForDraft()).split('\n\n')[1]!;
    const before = await desk.composerText();
    await panel.insert();
    const besideText = await panel.button('Insert at the cursor');
    const inserted = (await panel.frame()).getByText(/Inserted\. Undo in the reply with/).first();
    await expect(besideText.or(inserted)).toBeVisible();
    if (await besideText.isVisible()) await besideText.click();
    await expect(inserted).toBeVisible();
    await expect.poll(async () => (await desk.composerText()).replaceAll(/\s+/g, ' ')).toContain(paragraph);
    await desk.undo();
    await expect.poll(() => desk.composerText()).toBe(before);
  });
}
