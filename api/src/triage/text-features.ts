/** A sparse vector of length 1: hashed words, pairs of words, and pieces of 3 to 5 letters inside words. */
export interface TextFeatures {
  readonly ids: Int32Array;
  readonly values: Float32Array;
}

const MOST_CHARACTERS = 2400;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*|[!?]{2,}|[:;]-?[()D]|\p{Extended_Pictographic}/gu;
const PIECE_WEIGHT = 0.3;
const PAIR_WEIGHT = 0.9;

/** The features of a text. Digits count as one sign each, so that order numbers don't tell texts apart. */
export function textFeatures(text: string): TextFeatures {
  const counts = new Map<number, number>();
  const add = (feature: string, weight: number): void => {
    const id = hash(feature);
    counts.set(id, (counts.get(id) ?? 0) + weight);
  };
  const words = [...text.slice(0, MOST_CHARACTERS).normalize('NFC').toLowerCase().replaceAll('’', "'").replace(/\p{N}/gu, '0').matchAll(WORD)].map(([word]) => word);
  words.forEach((word, position) => {
    add(`w ${word}`, 1);
    if (position > 0) add(`p ${words[position - 1]} ${word}`, PAIR_WEIGHT);
    const padded = `_${word.slice(0, 30)}_`;
    const pieces = padded.length > 4 ? 3 * padded.length : 1;
    for (let size = 3; size <= 5; size += 1) for (let at = 0; at + size <= padded.length; at += 1) add(padded.slice(at, at + size), PIECE_WEIGHT * Math.sqrt(8 / pieces));
  });
  const ids = Int32Array.from(counts.keys()).sort();
  const values = Float32Array.from(ids, (id) => Math.sqrt(counts.get(id)!));
  let norm = 0;
  for (const value of values) norm += value * value;
  if (norm > 0) for (let at = 0; at < values.length; at += 1) values[at]! /= Math.sqrt(norm);
  return { ids, values };
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value ^ (value >>> 15);
}
