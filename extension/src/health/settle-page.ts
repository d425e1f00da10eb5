import type { ConsoleName, TicketKey } from '@countersign/shared/ticket/ticket-key';
import type { CheckedHook } from '../consoles/page-check.ts';
import { observeElement } from '../page/observe-element.ts';
import { checkPage } from './check-page.ts';
import { missingHooks, type TicketFacts } from './missing-hooks.ts';

const settlesWithinMs = 900;

/** Checks the page, and while something is missing again with each change of it, for as long as a page takes to draw itself. */
export async function settlePage(console: ConsoleName, key: TicketKey, page: Document, facts: TicketFacts, signal: AbortSignal): Promise<readonly CheckedHook[]> {
  const look = (): readonly CheckedHook[] => checkPage(console, key, page);
  const whole = (): readonly CheckedHook[] | undefined => {
    const checked = look();
    return missingHooks(checked, facts).length === 0 ? checked : undefined;
  };
  try {
    return await observeElement(page, whole, signal, settlesWithinMs);
  } catch {
    signal.throwIfAborted();
    return look();
  }
}
