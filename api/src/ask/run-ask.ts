import type { AskEvent, AskEventData } from '@countersign/shared/ask/ask-event';
import type { AskRequest } from '@countersign/shared/ask/ask-request';
import { newId } from '@countersign/shared/ids';
import type { TokenVault } from '@countersign/shared/redaction/redacted-text';
import type { Actor } from '../auth/actor.ts';
import type { AppDependencies } from '../context.ts';
import { isOverBudget } from '../assist/is-over-budget.ts';
import { requesterOf } from '../assist/requester-of.ts';
import { builtInEngine } from '../engines/built-in/built-in-engine.ts';
import type { ModelCall } from '../engines/model/gateway.ts';
import { recordUnfinished } from '../privacy/record-unfinished.ts';
import { ask } from './ask.ts';
import { recordAsk } from './record-ask.ts';

type Dependencies = Pick<AppDependencies, 'database' | 'masterKey' | 'now' | 'readModels' | 'modelEngine' | 'embeddings' | 'tokenNumbers'>;

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
  const { readModels, modelEngine, embeddings, now } = dependencies;
  const mayAsk = modelEngine !== null || embeddings !== null;
  const startedAt = now();
  const readModel = await readModels.get(actor.workspaceId);
  const calls: ModelCall[] = [];
  let vault: TokenVault | undefined;
  const outline: AskOutline = { sources: null, start: null, cited: [], end: null };
  const { ticket } = request;
  const [isOver, tokenNumbers] = await Promise.all([
    mayAsk && isOverBudget(dependencies, readModel, startedAt),
    !mayAsk || ticket === undefined ? undefined : dependencies.tokenNumbers?.open(dependencies, actor.workspaceId, { key: ticket.key, requester: requesterOf(ticket) }),
  ]);
  const ending = new AbortController();
  const deps = {
    readModel, firstSentenceLimitMs, newId,
    engines: { builtIn: builtInEngine, ...(modelEngine ? { model: modelEngine } : {}) },
    isOverBudget: isOver,
    ...(embeddings ? { embeddings } : {}),
    tokenNumbers,
    now: () => performance.now(),
    recordModelCall: (call: ModelCall, of: TokenVault | undefined) => {
      calls.push(call);
      vault = of;
    },
  };
  let isStored = false;
  try {
    for await (const event of ask(request, deps, AbortSignal.any([signal, ending.signal]))) {
      noteEvent(outline, event);
      if (event.event === 'done') {
        await recordAsk(dependencies, actor, { request, outline, done: event.data, calls, startedAt });
        isStored = true;
      }
      yield event;
    }
  } finally {
    ending.abort();
    const because = signal.aborted ? 'left' : 'failed';
    await Promise.all([isStored ? undefined : recordUnfinished(dependencies, actor, { kind: 'answer', because, ticket, calls, vault, startedAt }), tokenNumbers?.keep()]);
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
