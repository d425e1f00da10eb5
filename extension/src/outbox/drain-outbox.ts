import type { FactUpload, FactsResponse } from '@countersign/shared/suggestion/facts';
import { connectApi, isSignedOut } from '../session/api.ts';
import { storedSession } from '../session/stored-session.ts';
import { outbox } from './outbox.ts';

const mostFacts = 100;
/** Of sent words; at four bytes a sign they still fit the body that the API takes. */
const mostWords = 1_500_000;

export type SendFacts = (facts: readonly FactUpload[]) => Promise<FactsResponse>;

/** How many facts still wait, and why: nothing to wait for, no pairing, or no answer. */
export interface Drained {
  readonly waiting: number;
  readonly because: 'done' | 'unpaired' | 'no-answer';
}

/**
 * Sends what waits, in batches, until the API has committed or refused each. Panel and background may both do it:
 * the API knows a fact by its id, so one that is sent twice is stored once.
 */
export async function drainOutbox(send?: SendFacts): Promise<Drained> {
  const transport = send ?? (await pairedTransport());
  if (transport === null) return { waiting: (await outbox.list()).length, because: 'unpaired' };
  for (;;) {
    const batch = firstBatch(await outbox.list());
    if (batch.length === 0) return { waiting: 0, because: 'done' };
    const settled = await settle(transport, batch);
    if (settled.length === 0) return { waiting: (await outbox.list()).length, because: 'no-answer' };
    await outbox.remove(settled);
  }
}

/** As many of the oldest as fit one request, at least one. */
function firstBatch(waiting: readonly FactUpload[]): readonly FactUpload[] {
  let words = 0;
  const end = waiting.findIndex((upload, position) => {
    words += JSON.stringify(upload).length;
    return position === mostFacts || (position > 0 && words > mostWords);
  });
  return end === -1 ? waiting : waiting.slice(0, end);
}

async function settle(send: SendFacts, batch: readonly FactUpload[]): Promise<readonly string[]> {
  try {
    const answer = await send(batch);
    return [...answer.committed, ...answer.refused.map((one) => one.id)];
  } catch {
    // Nothing is lost: the facts stay in storage and the next drain sends them again.
    return [];
  }
}

async function pairedTransport(): Promise<SendFacts | null> {
  const state = await storedSession.read();
  if (state.is !== 'paired') return null;
  const api = connectApi(state.session);
  return async (facts) => {
    try {
      return await api.sendFacts(facts);
    } catch (error) {
      if (isSignedOut(error)) await storedSession.end(state.session.origin);
      throw error;
    }
  };
}
