/** A source of numbers from 0 up to 1. */
export type Random = () => number;

/** Numbers that look random and are the same for the same seed. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

const starts = ['b', 'br', 'd', 'dr', 'f', 'g', 'gr', 'h', 'k', 'kl', 'l', 'm', 'n', 'p', 'pr', 'r', 's', 'st', 't', 'tr', 'v', 'w', 'z'];
const vowels = ['a', 'e', 'i', 'o', 'u', 'ei', 'ou'];
const ends = ['', 'l', 'm', 'n', 'r', 's', 't', 'x', 'nd', 'rk'];

/** Made-up words of two or three syllables, each once. */
export function makeWords(count: number, random: Random): string[] {
  const pick = (items: readonly string[]): string => items[Math.floor(random() * items.length)]!;
  const words = new Set<string>();
  while (words.size < count) words.add(Array.from({ length: random() < 0.5 ? 2 : 3 }, () => pick(starts) + pick(vowels)).join('') + pick(ends));
  return [...words];
}
