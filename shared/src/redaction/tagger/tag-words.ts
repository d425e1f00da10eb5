import { FEATURES } from './word-features.ts';

/** What a word is part of: nothing, the beginning or the rest of a person's name, of an address. */
export const LABELS = ['none', 'name-begins', 'name-goes-on', 'address-begins', 'address-goes-on'] as const;
const COUNT = LABELS.length;

/** Weights of each feature for each label, then of each label after another; whole numbers. */
export interface TaggerWeights {
  readonly features: Int8Array | Float32Array;
  readonly transitions: Int8Array | Float32Array;
}

/** The likeliest labels of words given by their features (`FEATURES` places a word), as indices of `LABELS` (Viterbi over a linear chain). `bonus` is added to a label of a word. */
export function tagWords(places: Int32Array, { features, transitions }: TaggerWeights, bonus: (index: number, label: number) => number): Uint8Array {
  const length = places.length / FEATURES;
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  const from = new Uint8Array(length * COUNT);
  const sums = new Float64Array(COUNT);
  let best = new Float64Array(COUNT);
  let next = new Float64Array(COUNT);
  for (let index = 0; index < length; index++) {
    sums.fill(0);
    for (let at = index * FEATURES; at < (index + 1) * FEATURES; at++) {
      const row = places[at]! * COUNT;
      for (let label = 0; label < COUNT; label++) sums[label]! += features[row + label]!;
    }
    for (let label = 0; label < COUNT; label++) {
      let chosen = 0;
      let score = -Infinity;
      if (index === 0) score = label === 2 || label === 4 ? -Infinity : 0;
      else {
        for (let previous = 0; previous < COUNT; previous++) {
          if (goesOnWithout(previous, label)) continue;
          const reached = best[previous]! + transitions[previous * COUNT + label]!;
          if (reached > score) {
            score = reached;
            chosen = previous;
          }
        }
      }
      from[index * COUNT + label] = chosen;
      next[label] = score + sums[label]! + bonus(index, label);
    }
    [best, next] = [next, best];
  }
  let label = best.indexOf(Math.max(...best));
  for (let index = length - 1; index >= 0; index--) {
    labels[index] = label;
    label = from[index * COUNT + label]!;
  }
  return labels;
}

/** A name or an address goes on only after itself. */
function goesOnWithout(previous: number, label: number): boolean {
  return (label === 2 && previous !== 1 && previous !== 2) || (label === 4 && previous !== 3 && previous !== 4);
}
