import type { ConsoleName } from '@countersign/shared/ticket/ticket-key';
import { expect, test } from '../fixtures.ts';

/** The words an agent selected in a console's reply are mended in their place, and one undo brings them back. */
export function proveReplacing(console: ConsoleName, ticket: number): void {
  test(`the selected words of a reply in ${console} are mended in their place`, async ({ desk, page, panel }) => {
    await desk.open(ticket);
    await panel.waitForDraft();
    await desk.type('We will recieve it.');
    await page.keyboard.press('Shift+Home');
    await panel.refine('Fix spelling and grammar');
    await (await panel.button('Replace the selection')).click();
    await expect.poll(() => desk.composerText()).toContain('We will receive it.');
    expect(await desk.composerText()).not.toContain('recieve');
    await desk.undo();
    await expect.poll(() => desk.composerText()).toContain('We will recieve it.');
  });
}
