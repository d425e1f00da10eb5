import type { AssistEvent, FallbackReason } from '@countersign/shared/assist/assist-event';
import type { DraftSentence, EngineName, RunOutcome } from '@countersign/shared/assist/draft';
import type { Finding } from '@countersign/shared/policy/finding';
import { EngineError } from '../engines/engine-error.ts';
import type { DraftEngine, DraftPart, DraftRequest, ProposedAbstention } from '../engines/engine.ts';
import type { AssistDeps } from './assist-deps.ts';
import { askClaimJudge } from '../grounding/judge/ask-claim-judge.ts';
import { beginInTime } from './begin-in-time.ts';
import { judgeDraft, type DraftJudge, type JudgeInput } from './judge-draft.ts';
import type { RetrievedWithRecords } from './with-records.ts';

/** How the draft stage ended. */
export interface DraftResult {
  readonly outcome: RunOutcome;
  readonly engine: EngineName;
  readonly sentences: readonly DraftSentence[];
  readonly findings: readonly Finding[];
  readonly suggestionId: string;
}

export interface DraftInput {
  readonly request: DraftRequest;
  readonly retrieved: RetrievedWithRecords;
  readonly judging: Omit<JudgeInput, 'sources' | 'ownPhrases'>;
}

/** A judge of unsure sentences that has not answered by then is not waited for. */
const judgeLimitMs = 2_500;

/**
 * Streams the draft: only whole sentences that were judged, and nothing of a sentence a blocking rule found. A model that fails or
 * is late before its first sentence gives way to the built-in draft; one that fails later keeps what was painted, and the end says so.
 */
export async function* draft({ request, retrieved, judging }: DraftInput, deps: AssistDeps): AsyncGenerator<AssistEvent, DraftResult> {
  const suggestionId = deps.newId('suggestion');
  const judgeFor = (ownPhrases: boolean): DraftJudge => judgeDraft({ ...judging, sources: request.sources, ownPhrases });
  const start = (engine: EngineName, fallback?: FallbackReason): AssistEvent => ({
    event: 'draft-start', data: { suggestionId, engine, language: request.voice.language, ...(fallback ? { fallback } : {}) },
  });

  const model = request.sources.length > 0 ? deps.engines.model : undefined;
  let fallback: FallbackReason | undefined = model && deps.isOverBudget ? 'over-budget' : model && request.redacted === null ? 'redaction-failed' : undefined;
  if (model && fallback === undefined) {
    const begun = await beginInTime((signal) => model.draft({ ...request, signal }), request.signal, deps.firstSentenceLimitMs);
    if ('reason' in begun) fallback = begun.reason;
    else {
      yield start('model');
      return yield* streamModel(begun.parts, judgeFor(false), { request, retrieved, judging }, suggestionId, deps);
    }
  }
  yield start('built-in', fallback);
  return yield* wholeDraft(await collect(deps.engines.builtIn, request), judgeFor(true), retrieved, suggestionId);
}

async function* streamModel(parts: AsyncIterable<DraftPart>, judge: DraftJudge, { request, retrieved }: DraftInput, suggestionId: string, deps: AssistDeps): AsyncGenerator<AssistEvent, DraftResult> {
  let painted = 0;
  let isCut = false;
  try {
    for await (const part of parts) {
      if (part.kind === 'abstention') {
        if (painted === 0) return yield* abstain(part, 'model', retrieved, suggestionId);
        break;
      }
      const judged = judge.judge(part);
      if (!judged) continue;
      if (judged.isBlocked) return yield* withhold(judge, 'model', suggestionId);
      painted += 1;
      yield { event: 'draft-delta', data: judged.sentence };
    }
  } catch (error) {
    // What is painted stays: a draft is never replaced under the reader. Nothing painted is not reached here, `begin` saw the first part.
    if (!(error instanceof EngineError)) throw error;
    isCut = true;
  }
  if (painted === 0) return yield* abstain({ kind: 'abstention', reason: 'The model wrote nothing that may be shown.', missing: [] }, 'model', retrieved, suggestionId);
  yield* readAgain(judge, request, deps);
  yield { event: 'draft-end', data: { outcome: 'drafted', ...(isCut && { isCut }) } };
  return { outcome: 'drafted', engine: 'model', sentences: judge.sentences, findings: judge.findings(), suggestionId };
}

/** A model reads once more what the scorer is unsure of. A sentence it finds no source for comes again, struck, before Insert opens; nothing is raised. */
async function* readAgain(judge: DraftJudge, { redacted, sources, signal, onModelCall }: DraftRequest, { claimJudge, judgeLimitMs: limitMs = judgeLimitMs }: AssistDeps): AsyncGenerator<AssistEvent> {
  if (!claimJudge || redacted === null) return;
  const struck = await askClaimJudge(claimJudge, { sentences: judge.unsure, sources, vault: redacted.vault, limitMs, signal, onModelCall });
  for (const index of struck) yield { event: 'draft-delta', data: judge.strike(index) };
}

async function* wholeDraft(parts: readonly DraftPart[], judge: DraftJudge, retrieved: RetrievedWithRecords, suggestionId: string): AsyncGenerator<AssistEvent, DraftResult> {
  const abstention = parts.find((part) => part.kind === 'abstention');
  if (abstention) return yield* abstain(abstention, 'built-in', retrieved, suggestionId);
  const judged = parts.filter((part) => part.kind === 'sentence').flatMap((part) => judge.judge(part) ?? []);
  if (judged.some(({ isBlocked }) => isBlocked)) return yield* withhold(judge, 'built-in', suggestionId);
  for (const { sentence } of judged) yield { event: 'draft-delta', data: sentence };
  yield { event: 'draft-end', data: { outcome: 'drafted' } };
  return { outcome: 'drafted', engine: 'built-in', sentences: judge.sentences, findings: judge.findings(), suggestionId };
}

async function* abstain({ reason, missing }: ProposedAbstention, engine: EngineName, { sources, unanswered }: RetrievedWithRecords, suggestionId: string): AsyncGenerator<AssistEvent, DraftResult> {
  const nearest = sources
    .filter((source, position) => sources.findIndex((other) => other.documentId === source.documentId) === position)
    .slice(0, 3).map(({ documentId, title, score }) => ({ documentId, title, score }));
  yield { event: 'draft-end', data: { outcome: 'abstained', reason, missing: [...missing, ...unanswered.map((name) => `An answer from ${name}`)], nearest } };
  return { outcome: 'abstained', engine, sentences: [], findings: [], suggestionId };
}

async function* withhold(judge: DraftJudge, engine: EngineName, suggestionId: string): AsyncGenerator<AssistEvent, DraftResult> {
  yield { event: 'draft-end', data: { outcome: 'withheld', sentences: [...judge.sentences] } };
  return { outcome: 'withheld', engine, sentences: judge.sentences, findings: judge.findings(), suggestionId };
}

async function collect(engine: DraftEngine, request: DraftRequest): Promise<DraftPart[]> {
  const parts: DraftPart[] = [];
  for await (const part of engine.draft(request)) parts.push(part);
  return parts;
}
