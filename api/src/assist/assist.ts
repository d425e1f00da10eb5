import type { AssistEvent } from '@countersign/shared/assist/assist-event';
import type { Said } from '@countersign/shared/assist/corrected-triage';
import type { Triage } from '@countersign/shared/assist/triage';
import type { AssistRequest } from '@countersign/shared/assist/assist-request';
import type { ModelCall } from '../engines/model/gateway.ts';
import type { AssistDeps } from './assist-deps.ts';
import { boundTicket } from './bound-ticket.ts';
import { citableSources } from './citable-sources.ts';
import { chooseVoice } from './choose-voice.ts';
import { detectInjection } from './detect-injection.ts';
import { draft } from './draft.ts';
import { embedTicket } from './embed-ticket.ts';
import { findSources } from './find-sources.ts';
import { noRecords, withMissing, withRecords } from './with-records.ts';
import { privacyReceipt } from './privacy-receipt.ts';
import { redactTicket } from './redact-ticket.ts';
import { allowedHosts } from './safe-links.ts';
import { summarise } from '../summaries/summarise.ts';
import { beginModelSummary } from '../summaries/begin-model-summary.ts';
import { askIntent } from '../triage/model/ask-intent.ts';
import { heedOpinion } from '../triage/model/heed-opinion.ts';
import type { IntentOpinion } from '../triage/model/intent-asker.ts';
import { readThread } from '../triage/read-thread.ts';

/** One run over one ticket: redact, triage, retrieve, summarise, draft, check. Yields each result as soon as it is known; only the unexpected throws. */
export async function* assist(request: AssistRequest, deps: AssistDeps, signal: AbortSignal): AsyncGenerator<AssistEvent> {
  const { readModel } = deps;
  const ticket = boundTicket(request.ticket);
  const began = deps.now();
  const timingsMs: Record<string, number> = {};
  const timed = <Value>(stage: string, work: () => Value): Value => {
    const start = deps.now();
    const value = work();
    timingsMs[stage] = round(deps.now() - start);
    return value;
  };
  const calls: ModelCall[] = [];
  const onModelCall = (call: ModelCall): void => {
    calls.push(call);
    deps.recordModelCall(call, redacted?.vault);
  };

  const redacted = deps.engines.model || deps.embeddings || deps.reranker || deps.intentAsker ? timed('redact', () => redactTicket(ticket, { ...readModel, numbers: deps.tokenNumbers }, [request.agent.name])) : null;
  const byWords = timed('triage', () => readModel.triage.triage(ticket));
  const embedding = embedTicket(deps, redacted, signal, onModelCall);
  embedding.catch(() => undefined);
  yield { event: 'triage', data: byWords };
  const vector = readModel.triage.hearsVectors ? await embedding : undefined;
  const triage = vector === undefined ? byWords : readModel.triage.triage(ticket, vector);
  if (triage.vector === 'heard') yield { event: 'triage', data: triage };
  const opinion = deps.intentAsker && redacted && !deps.isOverBudget ? askIntent(deps.intentAsker, { triage, redacted, intents: readModel.triage.intents, signal, onModelCall }) : undefined;
  opinion?.catch(() => undefined);
  const asking = deps.lookUpRecords?.(ticket, triage, signal);
  // Awaited further down; a failure meanwhile is not one that nobody handles.
  asking?.catch(() => undefined);
  const retrieveBegan = deps.now();
  const found = citableSources(await findSources(ticket, triage, deps, { redacted, vector: await embedding, signal, onModelCall }), request.pinned ?? [], readModel);
  timingsMs.retrieve = round(deps.now() - retrieveBegan);
  yield { event: 'sources', data: { sources: [...found.sources], passagesSearched: found.passagesSearched } };
  const summary = timed('summary', () => summarise(ticket, request, triage));
  yield { event: 'summary', data: summary };
  const modelSummary = beginModelSummary({ ticket, reader: request, summary, redacted, signal, onModelCall }, deps);
  const recordsBegan = deps.now();
  const records = (await asking) ?? noRecords;
  const retrieved = withRecords(found, records);
  if (records.lookups.length > 0) {
    timingsMs.records = round(deps.now() - recordsBegan);
    yield { event: 'sources', data: { sources: [...retrieved.sources], passagesSearched: retrieved.passagesSearched, lookups: [...records.lookups] } };
  }
  signal.throwIfAborted();
  if (deps.drafts !== 'on') {
    yield* heed(await opinion, triage, deps, (said) => readModel.triage.triage(ticket, vector, said));
    if (deps.drafts === 'comparison') yield { event: 'comparison-group', data: { experiment: readModel.experimentSalt, share: readModel.holdoutShare } };
    yield { event: 'findings', data: { findings: timed('check', () => detectInjection(ticket)) } };
    yield* modelSummary();
    timingsMs.total = round(deps.now() - began);
    yield { event: 'done', data: { outcome: 'abstained', runId: deps.newId('run'), engine: 'built-in', timingsMs, receipt: privacyReceipt(calls, redacted?.vault) } };
    return;
  }

  const draftBegan = deps.now();
  const voice = chooseVoice(readModel.voices, triage.language);
  const result = yield* draft(
    {
      request: {
        ticket, redacted, triage: withMissing(triage, records.missing), voice, signal, sources: retrieved.usable, leading: records.leading, needed: records.missing, macros: readModel.macros, rarity: readModel.index.rarity, agentName: request.agent.name.trim(), wish: request.wish, onModelCall,
      },
      retrieved,
      judging: {
        rules: readModel.rules,
        context: { on: 'draft', console: ticket.key.console, intent: triage.intent, tags: ticket.tags, language: triage.language, ticket, sources: retrieved.usable, ...(deps.team === undefined ? {} : { team: deps.team }) },
        requesterEmail: ticket.requester.email ?? '',
        hosts: allowedHosts(readModel.linkHosts, retrieved.usable.map((source) => source.url)),
        given: [readThread(ticket).customerText, ticket.requester.name, request.agent.name].join('\n'),
        language: triage.language,
      },
    },
    deps,
  );
  timingsMs.draft = round(deps.now() - draftBegan);
  yield* heed(await opinion, triage, deps, (said) => readModel.triage.triage(ticket, vector, said));
  const injections = timed('check', () => detectInjection(ticket));
  yield { event: 'findings', data: { findings: [...result.findings, ...injections] } };
  yield* modelSummary();
  timingsMs.total = round(deps.now() - began);
  yield { event: 'done', data: { outcome: result.outcome, runId: deps.newId('run'), engine: result.engine, timingsMs, receipt: privacyReceipt(calls, redacted?.vault) } };
}

/** A model that sees another intent says so in a triage of its own, once everything else that was waited for is out. */
function* heed(opinion: IntentOpinion | undefined, triage: Triage, { readModel, recordOpinion }: AssistDeps, read: (said: Said) => Triage): Generator<AssistEvent> {
  if (opinion === undefined) return;
  recordOpinion?.(opinion);
  const heeded = heedOpinion(triage, opinion, readModel.triage.intents, read);
  if (heeded !== triage) yield { event: 'triage', data: heeded };
}

function round(milliseconds: number): number {
  return Number(milliseconds.toFixed(2));
}
