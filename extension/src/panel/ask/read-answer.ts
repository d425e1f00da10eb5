import type { AskSource } from '@countersign/shared/ask/ask-source';
import type { DraftSentence } from '@countersign/shared/assist/draft';
import type { AskNote } from './ask-notes.ts';

/** What Insert and Copy give of an answer, and how many of its sentences they leave out, and why. */
export interface AnswerText {
  readonly text: string;
  readonly locked: number;
  readonly unsupported: number;
}

/** The answer as it may go into a reply: without sentences that no source supports, and without internal ones until their source is accepted. */
export function readAnswer(note: AskNote): AnswerText {
  const isOpen = (sentence: DraftSentence): boolean => isUnlocked(note, sentence);
  const supported = note.sentences.filter(({ status }) => status !== 'unsupported');
  const taken = supported.filter(isOpen);
  return {
    text: taken.map((sentence, index) => (index === 0 ? '' : sentence.lead || ' ') + sentence.text).join(''),
    locked: supported.length - taken.length, unsupported: note.sentences.length - supported.length,
  };
}

/** Whether every internal source this sentence rests on was accepted. */
export function isUnlocked({ sources, accepted }: Pick<AskNote, 'sources' | 'accepted'>, sentence: DraftSentence): boolean {
  if (!sentence.locked) return true;
  const internal = sources.filter((source) => source.visibility === 'internal' && sentence.citations.includes(source.passageId));
  return internal.length > 0 && internal.every((source) => accepted.includes(source.passageId));
}

/** The sources an answer cites, in the order of its sentences. */
export function citedSources({ sources, sentences }: Pick<AskNote, 'sources' | 'sentences'>): readonly AskSource[] {
  return [...new Set(sentences.flatMap(({ citations }) => citations))].flatMap((id) => sources.find((source) => source.passageId === id) ?? []);
}
