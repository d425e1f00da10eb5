import { foldWord } from '../names/fold-word.ts';
import { lookUpName } from '../names/look-up-name.ts';
import type { Word } from './split-words.ts';
import { wordClass } from './word-classes.ts';

/** Number of places a feature may have; a power of two. */
export const PLACES = 1 << 16;

const GERMAN = new Set('der die das und ich nicht ist sie wir mit bitte habe mein meine ein eine auf fur den dem zu'.split(' '));

/** What is known of one word before its neighbours are looked at; each a hash. */
interface Traits {
  readonly word: number;
  readonly shape: number;
  readonly known: number;
  readonly ending: number;
  readonly beginning: number;
  readonly longEnding: number;
  readonly kind: number;
  /** The word itself where it may be learned by heart: no name is. */
  readonly ownWord: number;
}

/** Number of features a word has. */
export const FEATURES = 34;

/** The features of each word of a text, `FEATURES` for each, as places in the table of weights: spelling, the list of names, and the words around. Numbers only, so that a kilobyte of text takes a part of a millisecond. */
export function wordFeatures(words: readonly Word[]): Int32Array {
  const seen = new Map<string, Traits>();
  const small = new Set<string>();
  let letters = 0;
  let capitals = 0;
  let german = 0;
  for (const { text } of words) {
    if (!/\p{L}/u.test(text)) continue;
    letters++;
    if (/^\p{Lu}/u.test(text)) capitals++;
    else {
      small.add(text);
      if (GERMAN.has(text)) german++;
    }
  }
  const manner = (capitals === 0 ? 1 : capitals > letters * 0.8 && letters > 5 ? 2 : 0) + (german > letters * 0.08 ? 4 : 0);
  const traits = words.map(({ text }) => {
    let known = seen.get(text);
    if (known === undefined) seen.set(text, known = traitsOf(text, small));
    return known;
  });
  const places = new Int32Array(words.length * FEATURES);
  for (let index = 0; index < words.length; index++) writeFeatures(places, index * FEATURES, words, traits, index, manner);
  return places;
}

const EDGE: Traits = { word: 11, shape: 11, known: 11, ending: 11, beginning: 11, longEnding: 11, kind: 11, ownWord: 11 };

function writeFeatures(places: Int32Array, at: number, words: readonly Word[], traits: readonly Traits[], index: number, manner: number): void {
  const word = words[index]!;
  const own = traits[index]!;
  const before = traits[index - 1] ?? EDGE;
  const before2 = traits[index - 2] ?? EDGE;
  const after = traits[index + 1] ?? EDGE;
  const after2 = traits[index + 2] ?? EDGE;
  const next = words[index + 1];
  const closesLine = next === undefined || next.opensLine;
  const opens = index === 0 || word.opensLine ? 1 : /[.!?:]/.test(words[index - 1]!.text) ? 2 : word.isApart ? 3 : 4;
  const look = mix(own.shape, own.known);
  const lookBefore = mix(before.shape, before.known);
  const lookAfter = mix(after.shape, after.known);
  const line = opens * 2 + (closesLine ? 1 : 0);
  places[at] = place(1, 0, 0);
  places[at + 1] = place(2, own.shape, opens);
  places[at + 2] = place(3, own.known, manner);
  places[at + 3] = place(4, look, opens);
  places[at + 4] = place(5, look, manner);
  places[at + 5] = place(6, own.ownWord, 0);
  places[at + 6] = place(7, own.ending, own.shape);
  places[at + 7] = place(8, own.beginning, own.shape);
  places[at + 8] = place(9, own.kind, own.shape);
  places[at + 9] = place(10, before.word, 0);
  places[at + 10] = place(11, after.word, 0);
  places[at + 11] = place(12, before2.word, 0);
  places[at + 12] = place(13, after2.word, 0);
  places[at + 13] = place(14, before.word, look);
  places[at + 14] = place(15, after.word, look);
  places[at + 15] = place(16, mix(before2.word, before.word), own.shape);
  places[at + 16] = place(17, before.kind, look);
  places[at + 17] = place(18, after.kind, look);
  places[at + 18] = place(19, lookBefore, look);
  places[at + 19] = place(20, look, lookAfter);
  places[at + 20] = place(21, mix(lookBefore, look), lookAfter);
  places[at + 21] = place(22, mix(before2.shape, before.shape), own.shape);
  places[at + 22] = place(23, mix(own.shape, after.shape), after2.shape);
  places[at + 23] = place(24, line, look);
  places[at + 24] = place(25, before2.kind, own.shape);
  places[at + 25] = place(26, after2.kind, own.shape);
  places[at + 26] = place(27, own.ending, before.kind);
  places[at + 27] = place(28, mix(before2.known, before.known), own.known);
  places[at + 28] = place(29, mix(own.known, after.known), after2.known);
  places[at + 29] = place(30, before.ending, own.shape);
  places[at + 30] = place(31, after.ending, own.shape);
  places[at + 31] = place(32, mix(before.shape, own.kind), after.shape);
  places[at + 32] = place(33, own.longEnding, own.shape);
  places[at + 33] = place(34, own.ending, own.known);
}

function traitsOf(text: string, small: ReadonlySet<string>): Traits {
  const folded = foldWord(text);
  const bits = lookUpName(folded);
  const kind = hash(wordClass(folded));
  const word = hash(/^\d/.test(text) ? `${text.length}#` : folded);
  const isElsewhere = /^\p{Lu}/u.test(text) && small.has(text.toLowerCase());
  return {
    word, kind, known: bits + 16 * (isElsewhere ? 1 : 0) + 1, shape: hash(shapeOf(text)),
    ending: folded.length > 4 ? hash(folded.slice(-3)) : 0, beginning: folded.length > 4 ? hash(folded.slice(0, 3)) : 0,
    longEnding: folded.length > 5 ? hash(folded.slice(-4)) : 0,
    ownWord: (bits & 3) === 0 || (bits & 4) !== 0 ? word : 0,
  };
}

function shapeOf(text: string): string {
  if (/^\d/.test(text)) return `9${Math.min(text.length, 6)}`;
  if (!/^\p{L}/u.test(text)) return text;
  if (/^\p{Lu}$/u.test(text)) return 'X';
  if (/^\p{Lu}+$/u.test(text)) return text.length > 3 ? 'XXXX' : 'XX';
  if (/^\p{Lu}/u.test(text)) return /\p{Lu}/u.test(text.slice(1)) ? 'XxX' : text.length > 3 ? 'Xxxx' : 'Xx';
  return text.length > 2 ? 'xxx' : 'x';
}

function place(template: number, one: number, other: number): number {
  return mix(mix(template * 0x9e3779b1, one), other) & (PLACES - 1);
}

function mix(one: number, other: number): number {
  let mixed = Math.imul(one ^ Math.imul(other, 0x85ebca6b), 0xc2b2ae35);
  mixed ^= mixed >>> 15;
  return mixed;
}

function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return sum;
}
