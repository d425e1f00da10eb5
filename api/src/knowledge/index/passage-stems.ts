import type { Passage } from './knowledge-index.ts';
import { stemLanguage } from './stem-language.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** The stems of a passage's fields, as numbers of one vocabulary. */
export interface PassageStems {
  readonly title: Uint32Array;
  readonly heading: Uint32Array;
  readonly body: Uint32Array;
}

interface Kept extends PassageStems {
  readonly vocabulary: Vocabulary;
}

/** Beyond so many stems the numbering begins anew: a server that lives for months must not remember every word that ever was. */
const MOST_STEMS = 2_000_000;
const MOST_NAMES = 50_000;

let vocabulary = createVocabulary();
/** Titles and heading paths, which many passages share. */
let names = new Map<string, Uint32Array>();
const kept = new WeakMap<Passage, Kept>();

/** The vocabulary to build an index with. Stems of passages from before a new numbering are read again. */
export function currentVocabulary(): Vocabulary {
  if (vocabulary.size > MOST_STEMS) {
    vocabulary = createVocabulary();
    names = new Map();
  }
  return vocabulary;
}

/** The stems of a passage; for the same object they are worked out once. */
export function passageStems(passage: Passage, of: Vocabulary): PassageStems {
  const before = kept.get(passage);
  if (before?.vocabulary === of) return before;
  const language = stemLanguage(passage);
  const stems: Kept = { title: nameStems(passage.title, language, of), heading: nameStems(passage.heading, language, of), body: of.ids(passage.text, language), vocabulary: of };
  kept.set(passage, stems);
  return stems;
}

/** Says that a copy of a passage has the same title, heading and text, so that they are not read again. */
export function withSameStems(passage: Passage, copy: Passage): Passage {
  const before = kept.get(passage);
  if (before !== undefined) kept.set(copy, before);
  return copy;
}

function nameStems(name: string, language: string, of: Vocabulary): Uint32Array {
  const key = `${language}|${name}`;
  let ids = names.get(key);
  if (ids === undefined) {
    ids = of.ids(name, language);
    if (names.size < MOST_NAMES) names.set(key, ids);
  }
  return ids;
}
