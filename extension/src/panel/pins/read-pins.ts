import { browser } from 'wxt/browser';
import { formatTicketKey, type TicketKey } from '@countersign/shared/ticket/ticket-key';

/** Where the pins of a ticket are kept in extension storage. */
export function pinsKey(key: TicketKey): string {
  return `pins:${formatTicketKey(key)}`;
}

/** What is kept of a ticket's pins: ids of passages, oldest first, and when one was last changed. */
export interface StoredPins {
  readonly ids: readonly string[];
  readonly at: number;
}

/** The passages the agent pinned to a ticket, by their ids; none where storage can't be read. */
export async function readPins(key: TicketKey): Promise<readonly string[]> {
  const name = pinsKey(key);
  const stored = await browser.storage.local.get(name).catch(() => ({}));
  return (stored as Record<string, StoredPins | undefined>)[name]?.ids ?? [];
}
