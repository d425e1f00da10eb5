import type { Passage } from './knowledge-index.ts';
import { stemWord } from './stem-word.ts';
import { stopWords } from './stop-words.ts';
import { wordsOf } from './words-of.ts';

/** BM25 over fields: what a word in a field counts, and how strongly the field's length is evened out. */
export interface FieldWeights {
  readonly title: number;
  readonly heading: number;
  readonly body: number;
  readonly titleB: number;
  readonly headingB: number;
  readonly bodyB: number;
  readonly k1: number;
}

/** An inverted index in typed arrays: term `t` stands in `units[starts[t]..starts[t+1])`, and there weighs `impacts[…]` (0 to 1, without idf). */
export interface Postings {
  readonly terms: ReadonlyMap<string, number>;
  readonly starts: Uint32Array;
  readonly units: Uint32Array;
  readonly impacts: Float32Array;
  readonly idf: Float32Array;
  readonly size: number;
}

/** Texts of one searchable unit (a passage, or a whole document). */
export interface Unit {
  readonly title: string;
  readonly heading: string;
  readonly body: string;
  readonly language: string;
}

const FIELD_MOST = 255;
const BODY_MOST = 65_535;

/** Builds postings over units. Term frequencies of the three fields are packed into one integer until all lengths are known. */
export function buildPostings(units: readonly Unit[], weights: FieldWeights): Postings {
  const terms = new Map<string, number>();
  let capacity = 1 << 16;
  let entryTerms = new Uint32Array(capacity);
  let entryUnits = new Uint32Array(capacity);
  let entryCounts = new Uint32Array(capacity);
  let entries = 0;
  const titleLengths = new Float32Array(units.length);
  const headingLengths = new Float32Array(units.length);
  const bodyLengths = new Float32Array(units.length);
  const stemsOfField = new Map<string, readonly string[]>();
  const counts = new Map<number, number>();
  const add = (stem: string, step: number, most: number, shift: number): void => {
    let term = terms.get(stem);
    if (term === undefined) terms.set(stem, (term = terms.size));
    const packed = counts.get(term) ?? 0;
    if (((packed >>> shift) & most) < most) counts.set(term, packed + step);
  };
  const fieldStems = (text: string, language: string): readonly string[] => {
    const key = `${language}|${text}`;
    let stems = stemsOfField.get(key);
    if (!stems) stemsOfField.set(key, (stems = [...stemsOf(text, language)]));
    return stems;
  };
  units.forEach((unit, position) => {
    counts.clear();
    const title = fieldStems(unit.title, unit.language);
    const heading = fieldStems(unit.heading, unit.language);
    for (const stem of title) add(stem, 1 << 24, FIELD_MOST, 24);
    for (const stem of heading) add(stem, 1 << 16, FIELD_MOST, 16);
    let length = 0;
    for (const stem of stemsOf(unit.body, unit.language)) {
      add(stem, 1, BODY_MOST, 0);
      length += 1;
    }
    titleLengths[position] = title.length;
    headingLengths[position] = heading.length;
    bodyLengths[position] = length;
    if (entries + counts.size > capacity) {
      capacity = Math.max(capacity * 2, entries + counts.size);
      entryTerms = grown(entryTerms, capacity);
      entryUnits = grown(entryUnits, capacity);
      entryCounts = grown(entryCounts, capacity);
    }
    for (const [term, packed] of counts) {
      entryTerms[entries] = term;
      entryUnits[entries] = position;
      entryCounts[entries] = packed;
      entries += 1;
    }
  });
  const starts = new Uint32Array(terms.size + 1);
  for (let entry = 0; entry < entries; entry += 1) starts[entryTerms[entry]! + 1]! += 1;
  for (let term = 0; term < terms.size; term += 1) starts[term + 1]! += starts[term]!;
  const next = starts.slice(0, terms.size);
  const sortedUnits = new Uint32Array(entries);
  const impacts = new Float32Array(entries);
  const averageTitle = mean(titleLengths);
  const averageHeading = mean(headingLengths);
  const averageBody = mean(bodyLengths);
  for (let entry = 0; entry < entries; entry += 1) {
    const unit = entryUnits[entry]!;
    const packed = entryCounts[entry]!;
    const frequency =
      (weights.title * (packed >>> 24)) / evened(weights.titleB, titleLengths[unit]!, averageTitle) +
      (weights.heading * ((packed >>> 16) & FIELD_MOST)) / evened(weights.headingB, headingLengths[unit]!, averageHeading) +
      (weights.body * (packed & BODY_MOST)) / evened(weights.bodyB, bodyLengths[unit]!, averageBody);
    const at = next[entryTerms[entry]!]!++;
    sortedUnits[at] = unit;
    impacts[at] = frequency / (weights.k1 + frequency);
  }
  const idf = new Float32Array(terms.size);
  for (let term = 0; term < terms.size; term += 1) idf[term] = inverseFrequency(starts[term + 1]! - starts[term]!, units.length);
  return { terms, starts, units: sortedUnits, impacts, idf, size: units.length };
}

/** How rare a term is: high for one that stands in few units, never negative. */
export function inverseFrequency(unitsWithTerm: number, size: number): number {
  return Math.log(1 + (size - unitsWithTerm + 0.5) / (unitsWithTerm + 0.5));
}

/** The searchable stems of a text: no stop words, stemmed in its language. */
export function* stemsOf(text: string, language: string): Generator<string> {
  const stops = stopWords[language] ?? stopWords.en!;
  for (const word of wordsOf(text)) if (!stops.has(word)) yield stemWord(word, language);
}

/** The language in which a passage is stemmed; English where it says nothing. */
export function stemLanguage(passage: Pick<Passage, 'language'>): string {
  const language = passage.language.slice(0, 2).toLowerCase();
  return language === '' || language === 'un' ? 'en' : language;
}

function evened(b: number, length: number, average: number): number {
  return 1 - b + (average > 0 ? (b * length) / average : 0);
}

function mean(values: Float32Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return values.length > 0 ? sum / values.length : 0;
}

function grown(old: Uint32Array<ArrayBuffer>, capacity: number): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(capacity);
  wider.set(old);
  return wider;
}
