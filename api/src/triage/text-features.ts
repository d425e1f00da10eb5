import { foldPeople } from './fold-people.ts';
import { meaningOf } from './meaning-of.ts';
import { toneOf } from './tone-of.ts';

/** What tells labels apart: what a text is about, or, where there are only a few such as moods, how it is said. */
export type Telling = 'matters' | 'manners';

/** What a text is made of, in blocks: words, stems, pairs of neighbours, pairs of stems anywhere, pieces of 3 to 5 letters inside words, and runs of 3 to 6 signs across them. */
export interface TextFeatures {
  /** A hash for each feature, block after block. */
  readonly ids: Int32Array;
  /** 1 + log of how often it occurs. */
  readonly values: Float32Array;
  /** Where each block ends in `ids`. */
  readonly ends: readonly number[];
  /** Its words and signs in their order. */
  readonly words: readonly string[];
  /** What it is about, in numbers; none where that isn't known or doesn't tell. */
  readonly meaning: Float32Array;
  /** How it is meant, in numbers; none where that doesn't tell. */
  readonly tone: Float32Array;
}

const MOST_CHARACTERS = 2400;
const MOST_STEMS = 24;
const LONGEST_WORD = 30;
const TOKEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*|[!?]+|[:;]-?[()D]|\p{Extended_Pictographic}/gu;

/** The features of a text; blocks that don't tell are empty. Digits count as one sign each, so that order numbers don't tell texts apart. */
export function textFeatures(text: string, telling: Telling): TextFeatures {
  const lower = text.slice(0, MOST_CHARACTERS).normalize('NFC').toLowerCase().replaceAll('’', "'").replace(/\p{N}/gu, '0');
  const folded = foldPeople(lower);
  const words = (folded.match(TOKEN) ?? []).map((word) => word.slice(0, LONGEST_WORD));
  const stems = telling === 'matters' ? words.map(stem) : [];
  const ids: number[] = [];
  const values: number[] = [];
  const blocks = [words.map(wordNumber), stems.map((word) => hash(word, 1)), neighbours(words), together(stems), telling === 'matters' ? pieces(words, 4, 3, 5) : [], telling === 'manners' ? pieces([folded.replace(/\s+/g, ' ').trim()], 5, 3, 6) : []];
  const ends = blocks.map((block) => {
    const from = ids.length;
    countEach(block, ids, values);
    for (let at = from; at < ids.length; at += 1) if (values[at] !== 1) values[at] = 1 + Math.log(values[at]!);
    return ids.length;
  });
  return { ids: Int32Array.from(ids), values: Float32Array.from(values), ends, words, meaning: telling === 'matters' ? meaningOf(folded) : new Float32Array(0), tone: telling === 'manners' ? toneOf(text) : new Float32Array(0) };
}

/** Adds each hash of a block once, in the order in which they first occur, and how often each does. */
function countEach(block: readonly number[], ids: number[], counts: number[]): void {
  let size = 16;
  while (size < block.length * 2) size *= 2;
  const places = new Int32Array(size);
  for (const id of block) {
    let slot = id & (size - 1);
    while (places[slot] !== 0 && ids[places[slot]! - 1] !== id) slot = (slot + 1) & (size - 1);
    if (places[slot] === 0) {
      places[slot] = ids.push(id);
      counts.push(1);
    } else counts[places[slot]! - 1]! += 1;
  }
}

function neighbours(words: readonly string[]): number[] {
  const framed = ['<', ...words, '>'];
  return words.concat('>').map((word, position) => hash(`${framed[position]} ${word}`, 2));
}

/** In a long text any two words meet somewhere, so it has no such pairs. */
function together(stems: readonly string[]): number[] {
  const all = new Set(stems);
  if (all.size > MOST_STEMS) return [];
  const each = [...all].sort();
  return each.flatMap((one, position) => each.slice(position + 1).map((other) => hash(`${one} ${other}`, 3)));
}

/** Pieces of so many signs of each text, its ends marked: those that begin at one sign share the work. */
function pieces(texts: readonly string[], seed: number, shortest: number, longest: number): number[] {
  const found: number[] = [];
  for (const text of texts) {
    const framed = `_${text}_`;
    for (let from = 0; from + shortest <= framed.length; from += 1) {
      let value = start(seed);
      const end = Math.min(framed.length, from + longest);
      for (let at = from; at < end; at += 1) {
        value = mix(value, framed.charCodeAt(at));
        if (at - from + 1 >= shortest) found.push(settle(value));
      }
    }
  }
  return found;
}

/** Takes common English endings off; what it does to words of other languages it does to each of their forms alike. */
function stem(word: string): string {
  const bare = word.length < 4 ? word : word.replace(/(?:'s|(?<=\w{3})ing|i(?:ed|es)|(?<=\w{3})e[ds]|(?<![su])s)$/, '');
  return bare.length < 4 ? bare : bare.replace(/(?:e|(?<=(.))\1|[iy])$/, '');
}

/** The number that stands for a word wherever words are kept. */
export function wordNumber(word: string): number {
  return hash(word, 0);
}

/** FNV-1a, its high bits folded in at the end. */
function hash(text: string, seed: number): number {
  let value = start(seed);
  for (let at = 0; at < text.length; at += 1) value = mix(value, text.charCodeAt(at));
  return settle(value);
}

function start(seed: number): number {
  return Math.imul(0x811c9dc5 ^ seed, 0x01000193);
}

function mix(value: number, unit: number): number {
  return Math.imul(value ^ unit, 0x01000193);
}

function settle(value: number): number {
  return value ^ (value >>> 15);
}
