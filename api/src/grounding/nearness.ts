import type { PassageWords } from './passage-words.ts';

const REACH = 13;
const STEP = 6;

/** At the best of the places, how many of the given stems stand within 13 words. */
export function nearness(passage: PassageWords, places: readonly number[], stems: ReadonlySet<string>): number {
  let best = 0;
  for (const place of places) {
    const seen = new Set<string>();
    const last = Math.min(passage.words.length - 1, place + REACH);
    for (let at = Math.max(0, place - REACH); at <= last; at += 1) {
      const { stem } = passage.words[at]!;
      if (at !== place && stems.has(stem)) seen.add(stem);
    }
    best = Math.max(best, seen.size);
  }
  return best;
}

/** Whether the passage says the second stem within six words after the first. */
export function follows(passage: PassageWords, first: string, second: string): boolean {
  const later = passage.places.get(second);
  return later !== undefined && (passage.places.get(first) ?? []).some((place) => later.some((other) => other > place && other - place <= STEP));
}
