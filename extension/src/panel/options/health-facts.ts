import { browser } from 'wxt/browser';
import type { AllConsoleSwitches } from '@countersign/shared/consoles/console-switches';
import { healthLog, type PageHealth } from '../../health/health-log.ts';
import { reportQueue } from '../../health/report-queue.ts';
import { storedSwitches } from '../../health/stored-switches.ts';
import { outbox } from '../../outbox/outbox.ts';
import { connectApi } from '../../session/api.ts';
import type { SessionState } from '../../session/stored-session.ts';

/** How Countersign is doing in this browser. Nothing of a ticket is in it. */
export interface HealthFacts {
  readonly version: string;
  readonly api: { readonly host: string | null; readonly is: 'answers' | 'silent' | 'not-paired' };
  readonly records: number;
  readonly reports: number;
  readonly pages: readonly PageHealth[];
  readonly switches: AllConsoleSwitches | null;
}

/** Gathers it: from storage, and by asking the API who is signed in. */
export async function readHealth(session: SessionState, signal: AbortSignal): Promise<HealthFacts> {
  const answers = session.is === 'paired' ? connectApi(session.session).me(signal).then(() => true, () => false) : Promise.resolve(false);
  const [isAnswered, records, reports, pages, switches] = await Promise.all([answers, outbox.list(), reportQueue.waiting(), healthLog.list(), storedSwitches.read()]);
  return {
    version: browser.runtime.getManifest().version,
    api: { host: session.is === 'paired' ? new URL(session.session.origin).host : null, is: session.is !== 'paired' ? 'not-paired' : isAnswered ? 'answers' : 'silent' },
    records: records.length, reports: reports.length, pages, switches,
  };
}
