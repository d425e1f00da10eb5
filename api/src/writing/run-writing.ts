import { newId } from '@countersign/shared/ids';
import type { TokenVault } from '@countersign/shared/redaction/redacted-text';
import type { WritingEvent } from '@countersign/shared/writing/writing-event';
import type { WritingRequest } from '@countersign/shared/writing/writing-request';
import { isOverBudget } from '../assist/is-over-budget.ts';
import { requesterOf } from '../assist/requester-of.ts';
import type { Actor } from '../auth/actor.ts';
import type { AppDependencies } from '../context.ts';
import type { ModelCall } from '../engines/model/gateway.ts';
import { recordUnfinished } from '../privacy/record-unfinished.ts';
import { recordWriting, type WritingOutline } from './record-writing.ts';
import { sayWritingEvent } from './say-writing-event.ts';
import type { SpellChecker } from './spelling/spell-checker.ts';
import { measureStyle } from './style/measure-style.ts';
import { readSentReplies } from './style/read-sent-replies.ts';
import { write } from './write.ts';

type Dependencies = Pick<AppDependencies, 'database' | 'masterKey' | 'now' | 'readModels' | 'modelEngine' | 'tokenNumbers'> & { readonly spelling: SpellChecker };

/** A model that has shown nothing by then gives way to what can be done without one. */
const firstSentenceLimitMs = 6_000;

/** Runs a writing tool for a member and counts it before its last event. Neither the text nor the result is stored. */
export async function* runWriting(dependencies: Dependencies, actor: Actor, request: WritingRequest, signal: AbortSignal): AsyncGenerator<WritingEvent> {
  const { readModels, modelEngine, spelling, now } = dependencies;
  const startedAt = now();
  const readModel = await readModels.get(actor.workspaceId);
  const calls: ModelCall[] = [];
  let vault: TokenVault | undefined;
  const outline: WritingOutline = { start: null, sentences: [], end: null };
  const [isOver, tokenNumbers] = await Promise.all([
    modelEngine !== null && isOverBudget(dependencies, readModel, startedAt),
    modelEngine === null ? undefined : dependencies.tokenNumbers?.open(dependencies, actor.workspaceId, { key: request.ticket.key, requester: requesterOf(request.ticket) }),
  ]);
  const ending = new AbortController();
  const deps = {
    readModel, model: modelEngine, spelling, firstSentenceLimitMs, newId,
    isOverBudget: isOver,
    readStyle: async () => measureStyle((await readSentReplies(dependencies, actor)) ?? []),
    tokenNumbers,
    now: () => performance.now(),
    recordModelCall: (call: ModelCall, of: TokenVault | undefined) => {
      calls.push(call);
      vault = of;
    },
  };
  let isStored = false;
  try {
    for await (const event of write(request, deps, AbortSignal.any([signal, ending.signal]))) {
      if (event.event === 'writing-start') outline.start = event.data;
      if (event.event === 'writing-delta') outline.sentences.push(event.data);
      if (event.event === 'writing-end') outline.end = event.data;
      if (event.event === 'done') {
        await recordWriting(dependencies, actor, { request, outline, done: event.data, calls, startedAt });
        isStored = true;
      }
      // What is counted stays in English; only the reader's copy is in theirs.
      yield sayWritingEvent(event, request.locale);
    }
  } finally {
    ending.abort();
    const because = signal.aborted ? 'left' : 'failed';
    await Promise.all([isStored ? undefined : recordUnfinished(dependencies, actor, { kind: 'writing', because, ticket: request.ticket, calls, vault, startedAt }), tokenNumbers?.keep()]);
  }
}
