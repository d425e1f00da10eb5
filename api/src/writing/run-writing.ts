import { withWorkspace } from '@countersign/db/with-workspace';
import { newId } from '@countersign/shared/ids';
import type { WritingEvent } from '@countersign/shared/writing/writing-event';
import type { WritingRequest } from '@countersign/shared/writing/writing-request';
import { insertModelCalls } from '../assist/insert-model-calls.ts';
import { isOverBudget } from '../assist/is-over-budget.ts';
import type { Actor } from '../auth/actor.ts';
import type { AppDependencies } from '../context.ts';
import type { ModelCall } from '../engines/model/gateway.ts';
import { recordWriting, type WritingOutline } from './record-writing.ts';
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
  const outline: WritingOutline = { start: null, sentences: [], end: null };
  const deps = {
    readModel, model: modelEngine, spelling, firstSentenceLimitMs, newId,
    isOverBudget: modelEngine !== null && (await isOverBudget(dependencies.database, readModel, startedAt)),
    readStyle: async () => measureStyle((await readSentReplies(dependencies, actor)) ?? []),
    tokenNumbers: dependencies.tokenNumbers,
    now: () => performance.now(),
    recordModelCall: (call: ModelCall) => void calls.push(call),
  };
  let isStored = false;
  try {
    for await (const event of write(request, deps, signal)) {
      if (event.event === 'writing-start') outline.start = event.data;
      if (event.event === 'writing-delta') outline.sentences.push(event.data);
      if (event.event === 'writing-end') outline.end = event.data;
      if (event.event === 'done') {
        await recordWriting(dependencies, actor, { request, outline, done: event.data, calls, startedAt });
        isStored = true;
      }
      yield event;
    }
  } finally {
    // A run that was left or failed counts nothing of itself, but what it spent is spent.
    if (!isStored && calls.length > 0) await withWorkspace(dependencies.database, actor.workspaceId, (transaction) => insertModelCalls(transaction, { workspaceId: actor.workspaceId, runId: null, redactions: 0 }, calls));
  }
}
