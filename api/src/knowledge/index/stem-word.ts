import { newStemmer } from 'snowball-stemmers';
import { spelledWord } from './spelled-word.ts';

const algorithms: Readonly<Record<string, string>> = {
  ar: 'arabic', ca: 'catalan', cs: 'czech', da: 'danish', de: 'german', en: 'english', es: 'spanish', eu: 'basque', fi: 'finnish', fr: 'french', ga: 'irish',
  hu: 'hungarian', hy: 'armenian', it: 'italian', nb: 'norwegian', nl: 'dutch', no: 'norwegian', pt: 'portuguese', ro: 'romanian', ru: 'russian', sl: 'slovene', sv: 'swedish', ta: 'tamil', tr: 'turkish',
};

/** A cache never grows past this; a workspace's vocabulary is far smaller. */
const MOST_CACHED = 400_000;
const MARKS = /\p{M}+/gu;

interface LanguageStems {
  readonly stemmer: { stem(word: string): string } | undefined;
  cache: Map<string, string>;
}
const languages = new Map<string, LanguageStems>();

/** The form under which a lower-case word is indexed: its stem in the language, without accents and however they were left out. Words with digits stay whole. */
export function stemWord(word: string, language: string): string {
  let stems = languages.get(language);
  if (!stems) {
    const algorithm = algorithms[language];
    stems = { stemmer: algorithm ? newStemmer(algorithm) : undefined, cache: new Map() };
    languages.set(language, stems);
  }
  const known = stems.cache.get(word);
  if (known !== undefined) return known;
  const stem = stems.stemmer && word.length > 2 && word.length < 40 && !/\d/.test(word) ? stems.stemmer.stem(spelledWord(word, language)) : word;
  const folded = /^[\x00-\x7f]*$/.test(stem) ? stem : stem.replaceAll('ß', 'ss').normalize('NFD').replace(MARKS, '').normalize('NFC');
  if (stems.cache.size >= MOST_CACHED) stems.cache = new Map();
  stems.cache.set(word, folded);
  return folded;
}
