import type { AskEvent, AskEventData } from '@countersign/shared/ask/ask-event';
import type { AskRequest } from '@countersign/shared/ask/ask-request';
import { newId } from '@countersign/shared/ids';
import { withWorkspace } from '@countersign/db/with-workspace';
import type { Actor } from '../auth/actor.ts';
import type { AppDependencies } from '../context.ts';
import { insertModelCalls } from '../assist/insert-model-calls.ts';
import { isOverBudget } from '../assist/is-over-budget.ts';
import { builtInEngine } from '../engines/built-in/built-in-engine.ts';
import type { ModelCall } from '../engines/model/gateway.ts';
import { ask } from './ask.ts';
import { recordAsk } from './record-ask.ts';

type Dependencies = Pick<AppDependencies, 'database' | 'masterKey' | 'now' | 'readModels' | 'modelEngine' | 'tokenNumbers'>;

/** A model that has shown nothing by then gives way to the built-in engine. */
const firstSentenceLimitMs = 6_000;

/** What a question has said so far. */
export interface AskOutline {
  sources: AskEventData<'sources'> | null;
  start: AskEventData<'answer-start'> | null;
  cited: string[];
  end: AskEventData<'answer-end'> | null;
}

/** Answers a member's question and counts it before its last event. Neither the question nor the answer is stored. */
export async function* runAsk(dependencies: Dependencies, actor: Actor, request: AskRequest, signal: AbortSignal): AsyncGenerator<AskEvent> {
  const { readModels, modelEngine, now } = dependencies;
  const startedAt = now();
  const readModel = await readModels.get(actor.workspaceId);
  const calls: ModelCall[] = [];
  const outline: AskOutline = { sources: null, start: null, cited: [], end: null };
  const deps = {
    readModel, firstSentenceLimitMs, newId,
    engines: { builtIn: builtInEngine, ...(modelEngine ? { model: modelEngine } : {}) },
    isOverBudget: modelEngine !== null && (await isOverBudget(dependencies.database, readModel, startedAt)),
    tokenNumbers: dependencies.tokenNumbers,
    now: () => performance.now(),
    recordModelCall: (call: ModelCall) => void calls.push(call),
  };
  let isStored = false;
  try {
    for await (const event of ask(request, deps, signal)) {
      noteEvent(outline, event);
      if (event.event === 'done') {
        await recordAsk(dependencies, actor, { request, outline, done: event.data, calls, startedAt });
        isStored = true;
      }
      yield event;
    }
  } finally {
    // A question that was left or failed stores nothing of itself, but what it spent is spent.
    if (!isStored && calls.length > 0) await withWorkspace(dependencies.database, actor.workspaceId, (transaction) => insertModelCalls(transaction, { workspaceId: actor.workspaceId, runId: null, redactions: 0 }, calls));
  }
}

function noteEvent(outline: AskOutline, { event, data }: AskEvent): void {
  switch (event) {
    case 'sources': outline.sources = data; break;
    case 'answer-start': outline.start = data; break;
    case 'answer-delta': outline.cited.push(...data.citations); break;
    case 'answer-end': outline.end = data; break;
    case 'done':
    case 'error': break;
  }
}
