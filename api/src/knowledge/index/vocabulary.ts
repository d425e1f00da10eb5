import { searchWords } from './search-words.ts';
import { stemWord } from './stem-word.ts';
import { isStopWord } from './stop-words.ts';

/** Numbers the stems of texts, so that a text is tokenised once and put together with others by numbers alone. */
export interface Vocabulary {
  readonly size: number;
  stem(id: number): string;
  /** A word that gave the stem, lower case: the first one read. */
  word(id: number): string;
  /** The number of a stem that stands in some text. */
  idOf(stem: string): number | undefined;
  /** The searchable stems of a text, in order: no stop words, stemmed in its language. */
  ids(text: string, language: string): Uint32Array;
}

const STOP = -1;
/** Words remembered for each language; forgetting them costs time alone. */
const MOST_WORDS = 400_000;

export function createVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const stems: string[] = [];
  const firstWords: string[] = [];
  const languages = new Map<string, Map<string, number>>();
  let found = new Uint32Array(1024);

  function numberOf(word: string, language: string): number {
    if (isStopWord(word, language)) return STOP;
    const stem = stemWord(word, language);
    let number = numbers.get(stem);
    if (number === undefined) {
      numbers.set(stem, (number = stems.length));
      stems.push(stem);
      firstWords.push(word);
    }
    return number;
  }

  return {
    get size() {
      return stems.length;
    },
    stem: (id) => stems[id]!,
    word: (id) => firstWords[id]!,
    idOf: (stem) => numbers.get(stem),
    ids(text, language) {
      let known = languages.get(language);
      if (known === undefined || known.size > MOST_WORDS) languages.set(language, (known = new Map()));
      const words = searchWords(text, language);
      if (words.length > found.length) found = new Uint32Array(words.length * 2);
      let count = 0;
      for (const word of words) {
        let number = known.get(word);
        if (number === undefined) known.set(word, (number = numberOf(word, language)));
        if (number !== STOP) found[count++] = number;
      }
      return found.slice(0, count);
    },
  };
}
