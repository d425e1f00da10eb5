import { searchWords } from './search-words.ts';
import { stemWord } from './stem-word.ts';
import { isStopWord } from './stop-words.ts';
import type { Vocabulary } from './vocabulary.ts';

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

/** Stems of one searchable unit (a passage, or a whole document with all of its headings and bodies). */
export interface Unit {
  readonly title: Uint32Array;
  readonly headings: readonly Uint32Array[];
  readonly bodies: readonly Uint32Array[];
}

const FIELD_MOST = 255;
const BODY_MOST = 65_535;

/** Builds postings over units whose stems the vocabulary numbered. Term frequencies of the three fields are packed into one integer until all lengths are known. */
export function buildPostings(units: readonly Unit[], weights: FieldWeights, vocabulary: Vocabulary): Postings {
  const termOf = new Int32Array(vocabulary.size).fill(-1);
  const countOf = new Uint32Array(vocabulary.size);
  const stems: number[] = [];
  let capacity = Math.max(1 << 12, units.length * 48);
  let entryTerms = new Uint32Array(capacity);
  let entryCounts = new Uint32Array(capacity);
  const entriesUntil = new Uint32Array(units.length + 1);
  let entries = 0;
  const lengths = { title: new Float32Array(units.length), heading: new Float32Array(units.length), body: new Float32Array(units.length) };
  const touched: number[] = [];
  const add = (ids: Uint32Array, step: number, most: number, shift: number): number => {
    for (const id of ids) {
      let term = termOf[id]!;
      if (term === -1) termOf[id] = term = stems.push(id) - 1;
      const packed = countOf[term]!;
      if (packed === 0) touched.push(term);
      if (((packed >>> shift) & most) < most) countOf[term] = packed + step;
    }
    return ids.length;
  };
  units.forEach((unit, position) => {
    lengths.title[position] = add(unit.title, 1 << 24, FIELD_MOST, 24);
    for (const heading of unit.headings) lengths.heading[position]! += add(heading, 1 << 16, FIELD_MOST, 16);
    for (const body of unit.bodies) lengths.body[position]! += add(body, 1, BODY_MOST, 0);
    if (entries + touched.length > capacity) {
      capacity = Math.max(capacity * 2, entries + touched.length);
      entryTerms = grown(entryTerms, capacity);
      entryCounts = grown(entryCounts, capacity);
    }
    for (const term of touched) {
      entryTerms[entries] = term;
      entryCounts[entries] = countOf[term]!;
      countOf[term] = 0;
      entries += 1;
    }
    touched.length = 0;
    entriesUntil[position + 1] = entries;
  });
  const starts = new Uint32Array(stems.length + 1);
  for (let entry = 0; entry < entries; entry += 1) starts[entryTerms[entry]! + 1]! += 1;
  for (let term = 0; term < stems.length; term += 1) starts[term + 1]! += starts[term]!;
  const next = starts.slice(0, stems.length);
  const sortedUnits = new Uint32Array(entries);
  const impacts = new Float32Array(entries);
  const average = { title: mean(lengths.title), heading: mean(lengths.heading), body: mean(lengths.body) };
  for (let unit = 0; unit < units.length; unit += 1) {
    const title = weights.title / evened(weights.titleB, lengths.title[unit]!, average.title);
    const heading = weights.heading / evened(weights.headingB, lengths.heading[unit]!, average.heading);
    const body = weights.body / evened(weights.bodyB, lengths.body[unit]!, average.body);
    for (let entry = entriesUntil[unit]!; entry < entriesUntil[unit + 1]!; entry += 1) {
      const packed = entryCounts[entry]!;
      const frequency = title * (packed >>> 24) + heading * ((packed >>> 16) & FIELD_MOST) + body * (packed & BODY_MOST);
      const at = next[entryTerms[entry]!]!++;
      sortedUnits[at] = unit;
      impacts[at] = frequency / (weights.k1 + frequency);
    }
  }
  const idf = new Float32Array(stems.length);
  for (let term = 0; term < stems.length; term += 1) idf[term] = inverseFrequency(starts[term + 1]! - starts[term]!, units.length);
  return { terms: new Map(stems.map((id, term) => [vocabulary.stem(id), term])), starts, units: sortedUnits, impacts, idf, size: units.length };
}

/** How rare a term is: high for one that stands in few units, never negative. */
export function inverseFrequency(unitsWithTerm: number, size: number): number {
  return Math.log(1 + (size - unitsWithTerm + 0.5) / (unitsWithTerm + 0.5));
}

/** The searchable stems of a text: no stop words, stemmed in its language. */
export function* stemsOf(text: string, language: string): Generator<string> {
  for (const word of searchWords(text, language)) if (!isStopWord(word, language)) yield stemWord(word, language);
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
