/** What a dictionary says of one word it does not know; nothing of words it knows. */
export interface UnknownWord {
  readonly word: string;
  /** Best first, five at most. */
  readonly suggestions: readonly string[];
}

/** Looks words up in a dictionary. `null`: there is none for the language. */
export interface SpellChecker {
  check(words: readonly string[], language: string, signal?: AbortSignal): Promise<readonly UnknownWord[] | null>;
}

/** The task of the thread that holds the dictionaries. */
export interface SpellingJob {
  readonly id: number;
  readonly words: readonly string[];
  readonly language: string;
}
export interface SpellingAnswer {
  readonly id: number;
  readonly unknown: readonly UnknownWord[] | null;
}
