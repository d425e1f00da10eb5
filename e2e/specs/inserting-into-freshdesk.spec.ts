import { expect, test } from '../fixtures.ts';
import type { FreshdeskReplica } from '../replicas/freshdesk/server.ts';

test.use({ console: 'freshdesk' });

for (const editor of ['froala-4', 'froala-3', 'froala-2'] as const) {
  test(`a draft goes above the signature in Freshdesk’s reply while that is ${editor}, and one undo takes it out`, async ({ desk, panel, replica }) => {
    (replica as FreshdeskReplica).editor = editor;
    await desk.open(4747);
    const opening = (await panel.waitForDraft()).split('\n\n')[0]!;
    const before = await desk.composerText();
    await panel.insert();
    await panel.says(/Inserted\. Undo in the reply with/);
    await expect.poll(() => desk.composerText()).toContain(opening);
    expect((await desk.composerText()).indexOf(opening)).toBeLessThan((await desk.composerText()).indexOf('Tarn Cycles'));
    await desk.undo();
    await expect.poll(() => desk.composerText()).toBe(before);
  });
}
