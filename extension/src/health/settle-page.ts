import type { ConsoleName, TicketKey } from '@countersign/shared/ticket/ticket-key';
import type { CheckedHook } from '../consoles/page-check.ts';
import { observeElement } from '../page/observe-element.ts';
import { checkPage } from './check-page.ts';
import { missingHooks, type TicketFacts } from './missing-hooks.ts';

/** How long a page may take to draw a ticket after it was opened, and to draw anew a part of one that stands. */
const drawsWithinMs = 1200;
const redrawsWithinMs = 300;

/** Checks the page, and while something is missing again with each change of it, for as long as a page takes to draw itself. `openedAt` is in the page's own milliseconds. */
export async function settlePage(console: ConsoleName, key: TicketKey, page: Document, facts: TicketFacts, openedAt: number, signal: AbortSignal): Promise<readonly CheckedHook[]> {
  const look = (): readonly CheckedHook[] => checkPage(console, key, page);
  const whole = (): readonly CheckedHook[] | undefined => {
    const checked = look();
    return missingHooks(checked, facts).length === 0 ? checked : undefined;
  };
  try {
    return await observeElement(page, whole, signal, Math.max(Math.round(openedAt + drawsWithinMs - performance.now()), redrawsWithinMs));
  } catch {
    signal.throwIfAborted();
    return look();
  }
}
