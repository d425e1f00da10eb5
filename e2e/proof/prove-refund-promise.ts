import type { ConsoleName } from '@countersign/shared/ticket/ticket-key';
import { expect, test } from '../fixtures.ts';

const clause = 'Refunds above €50 are approved by a lead before they are promised.';

/** A promise above the limit is flagged with its clause while the agent types in this console, the team’s wording takes its place in one tap, and one undo brings it back. */
export function proveRefundPromise(console: ConsoleName, ticket: string | number): void {
  test(`in ${console} the wording of a rule takes the place of a promise, and one undo brings it back`, async ({ desk, panel }) => {
    await desk.open(ticket);
    await panel.readTriage();
    await desk.type('Hello Harald, we will refund the full €189.');
    await panel.says(clause);
    await (await panel.button('Use this wording')).click();
    await expect.poll(() => desk.composerText()).toContain('Hello Harald, I have asked my team lead about your refund');
    expect(await desk.composerText()).not.toContain('189');
    await panel.says('nothing left to check');
    await desk.undo();
    await expect.poll(() => desk.composerText()).toContain('Hello Harald, we will refund the full €189.');
    await panel.says(clause);
  });
}
