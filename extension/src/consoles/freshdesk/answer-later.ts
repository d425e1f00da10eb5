import type { getOnly } from '../../page/get-only.ts';
import type { LaterRequest, PanelAnswer } from '../../protocol/page-protocol.ts';
import { listRequested } from './requested-tickets.ts';

/** What the panel seldom asks of this console; its prepared replies are not read. */
export async function answerLater(get: typeof getOnly, request: LaterRequest, signal: AbortSignal): Promise<PanelAnswer> {
  if (request.type !== 'list-requested') return { type: 'failed', reason: 'no-macros' };
  return { type: 'requested', tickets: await listRequested(get, request.key, signal) };
}
