import { requesterHash } from '@countersign/db/crypto/requester-hash';
import { sealText } from '@countersign/db/crypto/seal-text';
import type { Transaction } from '@countersign/db/client';
import { assistRuns } from '@countersign/db/schema/assist-runs';
import { modelIntents } from '@countersign/db/schema/classifier-versions';
import { findings } from '@countersign/db/schema/findings';
import { suggestionFacts } from '@countersign/db/schema/suggestion-facts';
import { suggestions } from '@countersign/db/schema/suggestions';
import { withWorkspace } from '@countersign/db/with-workspace';
import type { AssistRequest } from '@countersign/shared/assist/assist-request';
import type { AssistEventData } from '@countersign/shared/assist/assist-event';
import { newId, uuidv7 } from '@countersign/shared/ids';
import { ticketNumber } from '@countersign/shared/ticket/ticket-key';
import type { Actor } from '../auth/actor.ts';
import type { AppDependencies } from '../context.ts';
import type { ModelCall } from '../engines/model/gateway.ts';
import type { WorkspacePrivacy } from '../privacy/compile-privacy.ts';
import { storedReceipt } from '../privacy/stored-receipt.ts';
import { packDraft } from '../suggestions/stored-draft.ts';
import { textsExpireAt } from '../suggestions/texts-expire-at.ts';
import { storableTriage } from '../triage/storable-triage.ts';
import { insertModelCalls } from './insert-model-calls.ts';
import { requesterOf } from './requester-of.ts';
import type { RunOutline } from './run-outline.ts';
import type { IntentOpinion } from '../triage/model/intent-asker.ts';
import { packQuestion, questionOf } from './stored-question.ts';

/** A finished run: what was asked, what came out, what it cost. */
export interface FinishedRun {
  readonly request: AssistRequest;
  readonly outline: RunOutline;
  readonly calls: readonly ModelCall[];
  /** What a model said of the intent. */
  readonly opinions?: readonly IntentOpinion[];
  readonly startedAt: Date;
  /** What the question is masked with. */
  readonly privacy: WorkspacePrivacy;
}

/** A ticket has a handful; no more of them are kept. */
const mostTags = 100;

type Dependencies = Pick<AppDependencies, 'database' | 'masterKey' | 'now'>;

/** Stores a run and, where it drafted, the suggestion with its sealed text and its first fact, in one transaction. */
export async function recordRun(dependencies: Dependencies, actor: Actor, run: FinishedRun): Promise<void> {
  const { done } = run.outline;
  if (done === undefined || run.outline.triage === undefined) return;
  await withWorkspace(dependencies.database, actor.workspaceId, async (transaction) => {
    await insertRun(transaction, dependencies, actor, run, done);
    if (run.outline.start !== undefined && done.outcome === 'drafted') await insertSuggestion(transaction, dependencies, actor, run, done);
    const suggestionId = done.outcome === 'drafted' ? (run.outline.start?.suggestionId ?? null) : null;
    const found = run.outline.findings.map(({ rule, kind, severity, on, start, end }) => ({
      workspaceId: actor.workspaceId, id: newId('finding'), runId: done.runId, suggestionId, rule, kind, severity, on, start, end,
    }));
    if (found.length > 0) await transaction.insert(findings).values(found);
    const redactions = done.receipt?.masked.reduce((sum, entry) => sum + entry.count, 0) ?? 0;
    await insertOpinions(transaction, actor.workspaceId, run, done.runId);
    await insertModelCalls(transaction, { workspaceId: actor.workspaceId, runId: done.runId, redactions }, run.calls);
  });
}

async function insertRun(transaction: Transaction, dependencies: Dependencies, actor: Actor, { request, outline, startedAt, privacy }: FinishedRun, done: AssistEventData<'done'>): Promise<void> {
  const { masterKey, now } = dependencies;
  const triage = storableTriage(outline.triage!);
  const { console, host, id: ticketId } = request.ticket.key;
  const number = ticketNumber(request.ticket);
  await transaction.insert(assistRuns).values({
    workspaceId: actor.workspaceId, id: done.runId, memberId: actor.memberId, console, host, ticketId, ticketNumber: number === ticketId ? null : number,
    requesterHash: requesterHash(masterKey, actor.workspaceId, requesterOf(request.ticket)),
    questionTextId: outline.start === undefined ? null : await sealQuestion(transaction, dependencies, actor.workspaceId, request, privacy),
    suggestionId: outline.start?.suggestionId ?? null, regenerates: request.regenerates ?? null,
    intent: triage.intent, confidence: triage.confidence, language: triage.language, engine: done.engine,
    outcome: outline.start === undefined ? null : done.outcome, fallback: outline.start?.fallback ?? null, timings: done.timingsMs,
    sources: outline.sources?.sources.map(({ passageId, documentId, score, version }) => ({ passageId, documentId, score, ...(version === undefined ? {} : { version }) })) ?? [],
    passagesSearched: outline.sources?.passagesSearched ?? 0, abstentionReason: outline.end?.outcome === 'abstained' ? outline.end.reason : null, triage,
    receipt: done.receipt && storedReceipt(done.receipt),
    eligible: outline.start !== undefined, heldOut: outline.comparison, startedAt, endedAt: now(),
  });
}

async function insertOpinions(transaction: Transaction, workspaceId: string, { outline, opinions = [] }: FinishedRun, runId: string): Promise<void> {
  const said = outline.firstTriage;
  if (said === undefined || opinions.length === 0) return;
  await transaction.insert(modelIntents).values(opinions.map(({ intent, prompt, model }) => ({ workspaceId, id: newId('modelIntent'), runId, prompt, model, intent: said.intent, confidence: said.confidence, modelIntent: intent })));
}

async function sealQuestion(transaction: Transaction, { masterKey, now }: Dependencies, workspaceId: string, request: AssistRequest, privacy: WorkspacePrivacy): Promise<string | null> {
  const question = questionOf(request.ticket, { privacy });
  if (question === undefined) return null;
  const { textId } = await sealText(transaction, masterKey, { workspaceId, requester: requesterOf(request.ticket), kind: 'question', text: packQuestion(question), expiresAt: textsExpireAt(now()) });
  return textId;
}

async function insertSuggestion(transaction: Transaction, { masterKey, now }: Dependencies, actor: Actor, { request, outline }: FinishedRun, done: AssistEventData<'done'>): Promise<void> {
  const { workspaceId, memberId, team } = actor;
  const { key } = request.ticket;
  const { suggestionId: id, fallback } = outline.start!;
  const requester = requesterOf(request.ticket);
  const text = packDraft({ sentences: outline.sentences, findings: outline.findings.filter((finding) => finding.on === 'draft'), tags: request.ticket.tags.slice(0, mostTags) });
  const { textId, customerId } = await sealText(transaction, masterKey, { workspaceId, requester, kind: 'draft', text, expiresAt: textsExpireAt(now()) });
  await transaction.insert(suggestions).values({
    workspaceId, id, runId: done.runId, memberId, console: key.console, host: key.host, ticketId: key.id, phase: 'generated', engine: done.engine, fallback: fallback ?? null,
    intent: outline.triage!.intent, language: outline.triage!.language, team, generatedAt: now(), createdAt: now(), customerId, draftTextId: textId,
    cited: citedPassages(outline),
  });
  const fact = { id: uuidv7(), at: now().toISOString(), ticketKey: key, type: 'suggestion.generated', suggestionId: id, runId: done.runId, engine: done.engine } as const;
  await transaction.insert(suggestionFacts).values({ workspaceId, id: fact.id, type: fact.type, at: now(), suggestionId: id, memberId, console: key.console, host: key.host, ticketId: key.id, body: fact });
}

/** The passages that the draft's sentences rest on, each once. */
function citedPassages({ sentences, sources }: RunOutline): { passageId: string; documentId: string }[] {
  const cited = new Set(sentences.flatMap((sentence) => sentence.citations));
  return (sources?.sources ?? []).filter(({ passageId }) => cited.has(passageId)).map(({ passageId, documentId }) => ({ passageId, documentId }));
}
