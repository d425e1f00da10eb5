import { expect, test } from '../fixtures.ts';
import type { ZendeskReplica } from '../replicas/zendesk/server.ts';

for (const editor of ['ckeditor5-41', 'ckeditor5-35', 'ckeditor5-23'] as const) {
  test(`a draft goes into Zendesk’s reply while that is ${editor}, and one undo takes it out`, async ({ panel, replica, zendesk }) => {
    (replica as ZendeskReplica).editor = editor;
    await zendesk.open(4747);
    const draft = await panel.waitForDraft();
    await panel.insert();
    await panel.says(/Inserted\. Undo in the reply with/);
    expect(await zendesk.composerHtml()).toContain(`<p>${draft.split('\n\n')[0]}</p>`);
    await zendesk.undo();
    await expect.poll(() => zendesk.composerHtml()).toBe('');
  });
}
