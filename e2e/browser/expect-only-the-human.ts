import { expect } from '@playwright/test';
import type { ConsoleUnderTest } from '../consoles/console-under-test.ts';
import type { ConsolePage } from '../pages/console-page.ts';
import type { ConsoleReplica } from '../replicas/console/console-replica.ts';

/** The ledger holds the human's own submits and the console's autosaves of exactly what stands in the composer, nothing else. */
export async function expectOnlyTheHuman(replica: ConsoleReplica, desk: ConsolePage, { ticketOf, isWriteOf, savedContent }: ConsoleUnderTest): Promise<void> {
  expect(replica.ledger.intruders, 'a write reached the console that no human made').toEqual([]);
  if (desk.page.isClosed() || !desk.page.url().startsWith('https://')) return;
  const ticketId = ticketOf(new URL(desk.page.url()));
  if (ticketId === undefined || !replica.ledger.autosaves.some(({ path }) => isWriteOf(path, ticketId))) return;
  const lastSaved = () => {
    const last = replica.ledger.writes.findLast(({ path }) => isWriteOf(path, ticketId));
    return last?.kind === 'submit' ? '' : savedContent(last?.body ?? '{}');
  };
  const standing = await desk.composerHtml();
  await expect.poll(lastSaved, { message: 'the console saved something else than what stands in its composer', timeout: 30_000 }).toBe(standing);
}
