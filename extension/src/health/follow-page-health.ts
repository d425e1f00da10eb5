import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { browser } from 'wxt/browser';
import type { CheckedHook } from '../consoles/page-check.ts';
import type { PanelContext } from '../panel/control/panel-context.ts';
import { isShown, shownView } from '../panel/state/reduce-panel.ts';
import { drainReports } from './drain-reports.ts';
import { healthLog } from './health-log.ts';
import { missingHooks } from './missing-hooks.ts';
import { reportQueue } from './report-queue.ts';

const confirmAfterMs = 5000;

/**
 * Looks what the page still shows, each time it is called; calls that come meanwhile share one more look.
 * What is missing is said at once, and told to the lead when it is still missing five seconds later.
 */
export function followPageHealth(context: PanelContext, page: Pick<Document, 'visibilityState'>): (key: TicketKey) => void {
  let isLooking = false;
  let next: TicketKey | null = null;
  let confirmation: ReturnType<typeof setTimeout> | undefined;

  async function look(key: TicketKey): Promise<readonly CheckedHook[] | null> {
    const answer = await context.page().request({ type: 'check-page' }).catch(() => null);
    if (answer?.type !== 'page-checked' || answer.results.length === 0 || !isShown(context.store.get(), key)) return null;
    const view = shownView(context.store.get());
    const facts = { hasMessages: (view?.ticket.messages.length ?? 0) > 0 && view?.from !== 'pasted', isClosed: view?.ticket.status === 'closed', hasComposer: view?.composer?.present === true };
    const missing = missingHooks(answer.results, facts);
    context.store.dispatch({ type: 'page-checked', key, missing });
    await healthLog.keep({
      console: key.console, host: key.host, at: new Date(context.now()).toISOString(), from: view?.from ?? null,
      lost: missing.map(({ field, view: part, selector }) => ({ field, view: part, selector })),
    });
    return missing;
  }

  async function follow(key: TicketKey): Promise<void> {
    isLooking = true;
    const missing = await look(key);
    isLooking = false;
    clearTimeout(confirmation);
    const again = next;
    next = null;
    if (again !== null) return follow(again);
    if (missing !== null && missing.length > 0) confirmation = setTimeout(() => void confirm(key, missing), confirmAfterMs);
  }

  async function confirm(key: TicketKey, before: readonly CheckedHook[]): Promise<void> {
    if (isLooking || page.visibilityState === 'hidden') return;
    const missing = (await look(key))?.filter(({ selector }) => before.some((hook) => hook.selector === selector)) ?? [];
    if (missing.length > 0) await report(context, key, missing);
  }

  return (key) => {
    if (isLooking) next = key;
    else void follow(key);
  };
}

async function report(context: PanelContext, key: TicketKey, missing: readonly CheckedHook[]): Promise<void> {
  const at = new Date(context.now()).toISOString();
  const extensionVersion = browser.runtime.getManifest().version;
  for (const { view, selector, field, found } of missing) await reportQueue.add({ console: key.console, view, selector, field, count: found, extensionVersion, at });
  if (await drainReports()) context.store.dispatch({ type: 'page-reported', key });
}
