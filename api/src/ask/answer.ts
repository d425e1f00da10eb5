import type { AskEvent } from '@countersign/shared/ask/ask-event';
import type { FallbackReason } from '@countersign/shared/assist/assist-event';
import type { EngineName } from '@countersign/shared/assist/draft';
import type { FoundSource } from '@countersign/shared/assist/source';
import { beginInTime } from '../assist/begin-in-time.ts';
import type { JudgeInput } from '../assist/judge-draft.ts';
import { EngineError } from '../engines/engine-error.ts';
import type { AnswerRequest, DraftPart } from '../engines/engine.ts';
import type { AskDeps } from './ask.ts';
import { judgeAnswer, type JudgedAnswer } from './judge-answer.ts';

/** What is answered, from what, and by which rules it is judged. */
export interface AnswerInput {
  readonly request: AnswerRequest;
  /** The same for a model; `null` where it has nothing to read. */
  readonly modelRequest: AnswerRequest | null;
  readonly nearest: readonly FoundSource[];
  readonly judging: Omit<JudgeInput, 'sources' | 'ownPhrases'>;
}

export interface AnswerEnd {
  readonly engine: EngineName;
}

/**
 * Streams the answer: whole sentences, each judged. A model that fails or is late before its first sentence gives way to the built-in
 * engine; one that fails later keeps what was shown, and the end says so.
 */
export async function* answer({ request, modelRequest, nearest, judging }: AnswerInput, deps: AskDeps): AsyncGenerator<AskEvent, AnswerEnd> {
  const { model: engine } = deps.engines;
  const model = modelRequest !== null && engine?.answer ? engine.answer.bind(engine) : undefined;
  let fallback: FallbackReason | undefined = model && deps.isOverBudget ? 'over-budget' : model && request.redacted === null ? 'redaction-failed' : undefined;
  if (model && modelRequest !== null && fallback === undefined) {
    const begun = await beginInTime((signal) => model({ ...modelRequest, signal }), modelRequest.signal, deps.firstSentenceLimitMs);
    if ('reason' in begun) fallback = begun.reason;
    else {
      yield { event: 'answer-start', data: { engine: 'model' } };
      return yield* stream(begun.parts, judgeAnswer(modelRequest.sources, judging, false), nearest, 'model');
    }
  }
  yield { event: 'answer-start', data: { engine: 'built-in', ...(fallback === undefined ? {} : { fallback }) } };
  return yield* stream(deps.engines.builtIn.answer(request), judgeAnswer(request.sources, judging, true), nearest, 'built-in');
}

async function* stream(parts: AsyncIterable<DraftPart>, judge: (part: Extract<DraftPart, { kind: 'sentence' }>) => JudgedAnswer, nearest: readonly FoundSource[], engine: EngineName): AsyncGenerator<AskEvent, AnswerEnd> {
  let supported = 0;
  let leftOut = 0;
  let isCut = false;
  try {
    for await (const part of parts) {
      if (part.kind === 'abstention') break;
      const judged = judge(part);
      if (judged === 'left-out') leftOut += 1;
      if (typeof judged === 'string') continue;
      if (judged.sentence.status === 'supported') supported += 1;
      yield { event: 'answer-delta', data: judged.sentence };
    }
  } catch (error) {
    // What is shown stays: an answer is never replaced under the reader.
    if (!(error instanceof EngineError)) throw error;
    isCut = true;
  }
  yield { event: 'answer-end', data: supported > 0 ? { outcome: 'answered', leftOut, ...(isCut && { isCut }) } : { outcome: 'abstained', nearest: titlesOf(nearest) } };
  return { engine };
}

const MOST_NEAREST = 3;

function titlesOf(nearest: readonly FoundSource[]): { documentId: string; title: string; score: number; url?: string }[] {
  return nearest
    .filter((source, position) => nearest.findIndex((other) => other.documentId === source.documentId) === position).slice(0, MOST_NEAREST)
    .map(({ documentId, title, score, url }) => ({ documentId, title, score, ...(url === undefined ? {} : { url }) }));
}
