import type { AskSource } from '@countersign/shared/ask/ask-source';
import type { DraftSentence } from '@countersign/shared/assist/draft';
import { judgeDraft, type JudgeInput } from '../assist/judge-draft.ts';
import type { ProposedSentence } from '../engines/engine.ts';

/** What became of a proposed sentence: shown, left out because it breaks a blocking rule, or nothing worth showing. */
export type JudgedAnswer = { readonly sentence: DraftSentence } | 'left-out' | 'nothing';

/**
 * Judges each sentence of an answer by itself, as those of a draft are. One that breaks a blocking rule is shown only where a source
 * says it word for word: then it is what was said, not what is promised now.
 */
export function judgeAnswer(sources: readonly AskSource[], judging: Omit<JudgeInput, 'sources' | 'ownPhrases'>, ownPhrases: boolean): (proposed: ProposedSentence) => JudgedAnswer {
  const citable = sources.map((source) => ({ ...source, kind: source.kind === 'message' ? 'ticket' as const : source.kind }));
  let shown = 0;
  return (proposed) => {
    const judged = judgeDraft({ ...judging, sources: citable, ownPhrases }).judge(proposed);
    if (judged === undefined) return 'nothing';
    const cited = citable.filter(({ passageId }) => judged.sentence.citations.includes(passageId));
    if (judged.isBlocked && !cited.some(({ text }) => bare(text).includes(bare(judged.sentence.text)))) return 'left-out';
    const sentence = { ...judged.sentence, index: shown, lead: shown === 0 ? '' as const : judged.sentence.lead };
    shown += 1;
    return { sentence };
  };
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
