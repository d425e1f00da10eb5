import type { CheckedSentence, CheckResponse } from '@countersign/shared/assist/check-request';
import type { CompiledRule } from '@countersign/shared/policy/compile-rules';
import type { PolicyContext } from '@countersign/shared/policy/detectors/detector';
import { evaluatePolicy } from '@countersign/shared/policy/evaluate';
import { splitSentences } from '@countersign/shared/text/sentences';
import { groundingFinding } from '../grounding/grounding-finding.ts';
import { GIVEN_OVERLAP, judgeSentence, type Support } from '../grounding/judge-sentence.ts';
import { findPersonalData, type PersonalDataContext } from './find-personal-data.ts';

/** What a text is judged by. `given` is what the customer told, which a reply may repeat. */
export interface TextJudges {
  readonly rules: readonly CompiledRule[];
  readonly context: PolicyContext;
  readonly given: string;
  readonly language: string | undefined;
  /** The passages that a sentence may rest on. */
  readonly supportsOf: (sentence: string) => readonly Support[];
  /** Whether those passages were handed over with the text rather than found for it. */
  readonly areGiven?: boolean;
  /** What the workspace masks besides what always is. */
  readonly finders?: PersonalDataContext['finders'];
}

const mostSentences = 60;

/** Judges a text by the rules and for private details, and each of its first 60 sentences by the passages it may rest on. Findings stand in the text's order. */
export function judgeText(text: string, { rules, context, given, language, supportsOf, areGiven = false, finders }: TextJudges): CheckResponse {
  const findings = evaluatePolicy(text, rules, context);
  findings.push(...findPersonalData(text, { on: context.on, ticket: context.ticket, supportsOf, finders }).filter((found) => !findings.some((other) => other.kind === 'privacy' && other.start < found.end && found.start < other.end)));
  const sentences = splitSentences(text).slice(0, mostSentences).map((sentence): CheckedSentence => {
    const { status, score, passageId, support, doubt } = judgeSentence(sentence.text, supportsOf(sentence.text), given, { language, ...(areGiven ? { leastOverlap: GIVEN_OVERLAP } : {}) });
    if (status === 'unsupported') findings.push(groundingFinding('built-in.grounding', sentence.start, sentence.text, context.on, doubt));
    const words = support.find((one) => one.passageId === passageId)?.spans;
    return { text: sentence.text, start: sentence.start, end: sentence.end, status, score, ...(status === 'supported' && passageId !== undefined ? { passageId } : {}), ...(words === undefined ? {} : { words }) };
  });
  return { findings: findings.sort((one, other) => one.start - other.start), sentences };
}
