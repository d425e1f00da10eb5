import type { PanelAnswer, PendingSend } from '../protocol/page-protocol.ts';
import { readSentByGrant } from '../salesforce/read-sent-by-grant.ts';
import { connectApi } from '../session/api.ts';
import { storedSession } from '../session/stored-session.ts';

const answerWithinMs = 10_000;

/** What followed a suggestion, by a grant of the console's organisation: no tab of the console need be open. `null` where there is none. */
export async function askByGrant(pending: PendingSend): Promise<PanelAnswer | null> {
  const state = await storedSession.read();
  if (state.is !== 'paired') return null;
  return readSentByGrant(pending, connectApi(state.session), AbortSignal.timeout(answerWithinMs)).catch((): null => null);
}
