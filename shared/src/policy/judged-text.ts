import { splitSentences, type SentenceSpan } from '../text/sentences.ts';
import { findPromises } from './promises/find-promises.ts';
import type { FoundPromise } from './promises/promise.ts';
import { splitWords, type Word } from './words/split-words.ts';

/** A text with what several rules need of it, computed once and only when asked for. */
export interface JudgedText {
  readonly text: string;
  readonly sentences: readonly SentenceSpan[];
  readonly promises: readonly FoundPromise[];
  readonly words: readonly Word[];
}

/** Wraps a text for judging. */
export function judgedText(text: string): JudgedText {
  let sentences: readonly SentenceSpan[] | undefined;
  let promises: readonly FoundPromise[] | undefined;
  let words: readonly Word[] | undefined;
  return {
    text,
    get sentences() {
      return (sentences ??= splitSentences(text));
    },
    get promises() {
      return (promises ??= findPromises(this.sentences));
    },
    get words() {
      return (words ??= splitWords(text));
    },
  };
}
