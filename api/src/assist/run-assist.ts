import type { AssistEvent } from '@countersign/shared/assist/assist-event';
import type { AssistRequest } from '@countersign/shared/assist/assist-request';
import { newId } from '@countersign/shared/ids';
import type { TokenVault } from '@countersign/shared/redaction/redacted-text';
import type { Actor } from '../auth/actor.ts';
import type { AppDependencies } from '../context.ts';
import { builtInEngine } from '../engines/built-in/built-in-engine.ts';
import { createRecordLookup } from '../knowledge/records/create-record-lookup.ts';
import type { ModelCall } from '../engines/model/gateway.ts';
import { recordUnfinished } from '../privacy/record-unfinished.ts';
import type { IntentOpinion } from '../triage/model/intent-asker.ts';
import type { ReadModel } from '../workspaces/read-model.ts';
import { assist } from './assist.ts';
import { inComparisonGroup } from './in-comparison-group.ts';
import { isOverBudget } from './is-over-budget.ts';
import { recordCalls } from './record-calls.ts';
import { recordRun } from './record-run.ts';
import { requesterOf } from './requester-of.ts';
import { noteEvent, type RunOutline } from './run-outline.ts';
import { sayEvent } from './say-event.ts';

type Dependencies = Pick<AppDependencies, 'database' | 'masterKey' | 'now' | 'readModels' | 'modelEngine' | 'embeddings' | 'reranker' | 'intentAsker' | 'claimJudge' | 'guardedFetch' | 'tokenNumbers'>;

const noModel = { embeddings: null, reranker: null, intentAsker: null, claimJudge: null };

/** A model that has shown nothing by then gives way to the built-in draft. */
const firstSentenceLimitMs = 6_000;

/** Runs a ticket for a member and stores the run before its last event. A rehearsal and a summary alone are no runs: of them only what models were asked is counted. */
export async function* runAssist(dependencies: Dependencies, actor: Actor, request: AssistRequest, signal: AbortSignal): AsyncGenerator<AssistEvent> {
  const { readModels, now } = dependencies;
  const isSummary = request.only === 'summary';
  const { modelEngine, embeddings, reranker, intentAsker = null, claimJudge = null } = isSummary ? { ...noModel, modelEngine: request.withModel === true ? dependencies.modelEngine : null } : dependencies;
  const startedAt = now();
  const readModel = await readModels.get(actor.workspaceId);
  const calls: ModelCall[] = [];
  let vault: TokenVault | undefined;
  const opinions: IntentOpinion[] = [];
  const outline: RunOutline = { sentences: [], findings: [], comparison: false };
  const asksAModel = modelEngine !== null || embeddings !== null || reranker !== null || intentAsker !== null;
  const [isOver, tokenNumbers] = await Promise.all([
    (modelEngine !== null || embeddings !== null) && isOverBudget(dependencies, readModel, startedAt),
    asksAModel ? dependencies.tokenNumbers?.open(dependencies, actor.workspaceId, { key: request.ticket.key, requester: requesterOf(request.ticket) }) : undefined,
  ]);
  const ending = new AbortController();
  const deps = {
    readModel, firstSentenceLimitMs, newId, ...(actor.team === '' ? {} : { team: actor.team }), drafts: draftsFor(readModel, request), ...(isSummary ? {} : { lookUpRecords: createRecordLookup(dependencies, readModel) }),
    engines: { builtIn: builtInEngine, ...(modelEngine ? { model: modelEngine } : {}) },
    embeddings, reranker,
    isOverBudget: isOver,
    now: () => performance.now(),
    recordModelCall: (call: ModelCall, of: TokenVault | undefined) => {
      calls.push(call);
      vault = of;
    },
    tokenNumbers,
    intentAsker, claimJudge,
    recordOpinion: (opinion: IntentOpinion) => void opinions.push(opinion),
  };
  const isKept = !isSummary && !request.rehearsal;
  let isStored = false;
  try {
    for await (const event of assist(request, deps, AbortSignal.any([signal, ending.signal]))) {
      noteEvent(outline, event);
      if (event.event === 'done' && !isKept && !signal.aborted) {
        await recordCalls(dependencies, actor, event.data.receipt, calls);
        isStored = true;
      } else if (event.event === 'done' && isKept) {
        await recordRun(dependencies, actor, { request, outline, calls, opinions, startedAt, privacy: readModel.privacy });
        isStored = true;
      }
      // What is stored stays in English; only the reader's copy is in theirs.
      yield sayEvent(event, request.locale);
    }
  } finally {
    ending.abort();
    const because = signal.aborted ? 'left' : 'failed';
    await Promise.all([isStored ? undefined : recordUnfinished(dependencies, actor, { kind: isSummary ? 'summary' : 'draft', because, ticket: isKept || isSummary ? request.ticket : undefined, calls, vault, startedAt }), tokenNumbers?.keep()]);
  }
}

function draftsFor(readModel: ReadModel, { ticket, rehearsal, only }: AssistRequest): 'on' | 'off' | 'comparison' {
  if (only === 'summary') return 'off';
  if (rehearsal) return 'on';
  if (!readModel.draftsEnabled) return 'off';
  return inComparisonGroup(readModel.workspaceId, ticket.key, readModel.experimentSalt, readModel.holdoutShare) ? 'comparison' : 'on';
}
