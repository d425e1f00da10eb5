import { readSentByGrant } from '../../salesforce/read-sent-by-grant.ts';
import type { PanelAnswer, PendingSend } from '../../protocol/page-protocol.ts';
import type { PanelContext } from './panel-context.ts';

const answerWithinMs = 10_000;

/** Asks what followed a suggestion: the console's API where it is granted to this browser, else the page. */
export async function askForSent(context: PanelContext, pending: PendingSend): Promise<PanelAnswer | null> {
  const api = context.api();
  const granted = api === null ? null : await readSentByGrant(pending, api, AbortSignal.timeout(answerWithinMs)).catch((): null => null);
  return granted ?? context.page().request({ type: 'read-sent', pending }).catch((): null => null);
}
