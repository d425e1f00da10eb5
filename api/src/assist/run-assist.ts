import type { AssistEvent } from '@countersign/shared/assist/assist-event';
import type { AssistRequest } from '@countersign/shared/assist/assist-request';
import { newId } from '@countersign/shared/ids';
import { withWorkspace } from '@countersign/db/with-workspace';
import type { Actor } from '../auth/actor.ts';
import type { AppDependencies } from '../context.ts';
import { builtInEngine } from '../engines/built-in/built-in-engine.ts';
import { createRecordLookup } from '../knowledge/records/create-record-lookup.ts';
import type { ModelCall } from '../engines/model/gateway.ts';
import type { IntentOpinion } from '../triage/model/intent-asker.ts';
import type { ReadModel } from '../workspaces/read-model.ts';
import { assist } from './assist.ts';
import { inComparisonGroup } from './in-comparison-group.ts';
import { insertModelCalls } from './insert-model-calls.ts';
import { isOverBudget } from './is-over-budget.ts';
import { recordRun } from './record-run.ts';
import { noteEvent, type RunOutline } from './run-outline.ts';

type Dependencies = Pick<AppDependencies, 'database' | 'masterKey' | 'now' | 'readModels' | 'modelEngine' | 'embeddings' | 'reranker' | 'intentAsker' | 'guardedFetch' | 'tokenNumbers'>;

const noModel = { modelEngine: null, embeddings: null, reranker: null, intentAsker: null };

/** A model that has shown nothing by then gives way to the built-in draft. */
const firstSentenceLimitMs = 6_000;

/** Runs a ticket for a member and stores the run before its last event; a rehearsal stores nothing. */
export async function* runAssist(dependencies: Dependencies, actor: Actor, request: AssistRequest, signal: AbortSignal): AsyncGenerator<AssistEvent> {
  const { readModels, now } = dependencies;
  const { modelEngine, embeddings, reranker, intentAsker = null } = request.only === 'summary' ? noModel : dependencies;
  const startedAt = now();
  const readModel = await readModels.get(actor.workspaceId);
  const calls: ModelCall[] = [];
  const opinions: IntentOpinion[] = [];
  const outline: RunOutline = { sentences: [], findings: [], comparison: false };
  const deps = {
    readModel, firstSentenceLimitMs, newId, ...(actor.team === '' ? {} : { team: actor.team }), drafts: draftsFor(readModel, request), lookUpRecords: createRecordLookup(dependencies, readModel),
    engines: { builtIn: builtInEngine, ...(modelEngine ? { model: modelEngine } : {}) },
    embeddings, reranker,
    isOverBudget: (modelEngine !== null || embeddings !== null) && (await isOverBudget(dependencies.database, readModel, startedAt)),
    now: () => performance.now(),
    recordModelCall: (call: ModelCall) => void calls.push(call),
    tokenNumbers: dependencies.tokenNumbers,
    intentAsker,
    recordOpinion: (opinion: IntentOpinion) => void opinions.push(opinion),
  };
  let isStored = request.rehearsal;
  try {
    for await (const event of assist(request, deps, signal)) {
      noteEvent(outline, event);
      if (event.event === 'done' && !request.rehearsal) {
        await recordRun(dependencies, actor, { request, outline, calls, opinions, startedAt, privacy: readModel.privacy });
        isStored = true;
      }
      yield event;
    }
  } finally {
    // A run that was left or failed stores nothing of itself, but what it spent is spent.
    if (!isStored && calls.length > 0) await withWorkspace(dependencies.database, actor.workspaceId, (transaction) => insertModelCalls(transaction, { workspaceId: actor.workspaceId, runId: null, redactions: 0 }, calls));
  }
}

function draftsFor(readModel: ReadModel, { ticket, rehearsal }: AssistRequest): 'on' | 'off' | 'comparison' {
  if (rehearsal) return 'on';
  if (!readModel.draftsEnabled) return 'off';
  return inComparisonGroup(readModel.workspaceId, ticket.key, readModel.experimentSalt, readModel.holdoutShare) ? 'comparison' : 'on';
}
