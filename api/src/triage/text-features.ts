/** What a text is made of, in blocks: words, stems, pairs of neighbours, pairs of stems anywhere, and pieces of 3 to 5 letters inside words. */
export interface TextFeatures {
  /** A hash for each feature, block after block. */
  readonly ids: Int32Array;
  /** 1 + log of how often it occurs. */
  readonly values: Float32Array;
  /** Where each block ends in `ids`. */
  readonly ends: readonly number[];
}

const MOST_CHARACTERS = 2400;
const MOST_STEMS = 24;
const LONGEST_WORD = 30;
const TOKEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*|[!?]+|[:;]-?[()D]|\p{Extended_Pictographic}/gu;

/** The features of a text. Digits count as one sign each, so that order numbers don't tell texts apart. */
export function textFeatures(text: string): TextFeatures {
  const words = [...text.slice(0, MOST_CHARACTERS).normalize('NFC').toLowerCase().replaceAll('’', "'").replace(/\p{N}/gu, '0').matchAll(TOKEN)].map(([word]) => word.slice(0, LONGEST_WORD));
  const ids: number[] = [];
  const values: number[] = [];
  const ends = [words, words.map(stem), neighbours(words), together(words), pieces(words)].map((block, position) => {
    const counts = new Map<number, number>();
    for (const feature of block) {
      const id = hash(feature, position);
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    for (const [id, count] of counts) {
      ids.push(id);
      values.push(1 + Math.log(count));
    }
    return ids.length;
  });
  return { ids: Int32Array.from(ids), values: Float32Array.from(values), ends };
}

function neighbours(words: readonly string[]): string[] {
  const framed = ['<', ...words, '>'];
  return framed.slice(1).map((word, position) => `${framed[position]} ${word}`);
}

/** In a long text any two words meet somewhere, so it has no such pairs. */
function together(words: readonly string[]): string[] {
  const stems = [...new Set(words.map(stem))].sort();
  return stems.length > MOST_STEMS ? [] : stems.flatMap((one, position) => stems.slice(position + 1).map((other) => `${one} ${other}`));
}

function pieces(words: readonly string[]): string[] {
  const found: string[] = [];
  for (const word of words) {
    const padded = `_${word}_`;
    for (let size = 3; size <= 5; size += 1) for (let at = 0; at + size <= padded.length; at += 1) found.push(padded.slice(at, at + size));
  }
  return found;
}

/** Takes common English endings off; what it does to words of other languages it does to each of their forms alike. */
function stem(word: string): string {
  const bare = word.length < 4 ? word : word.replace(/(?:'s|(?<=\w{3})ing|i(?:ed|es)|(?<=\w{3})e[ds]|(?<![su])s)$/, '');
  return bare.length < 4 ? bare : bare.replace(/(?:e|(?<=(.))\1|[iy])$/, '');
}

function hash(text: string, seed: number): number {
  let value = Math.imul(0x811c9dc5 ^ seed, 0x01000193);
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value ^ (value >>> 15);
}
