import type { Judged } from './judge-text.ts';

/**
 * Signs that a text fits none of the labels: the doubt in the best label, the spread over labels, how little each judge's best score is, how far the
 * judges are apart, the share of its words that are new, how little it is like the mean text of any label and of the best one, by how much that
 * likeness stands out all the same; how little its vector's best score is and how far that judge is apart, where it was heard; and the share of the
 * label for what fits none, where there is one. How much the likeness stands out is heard up to `most`: it grows without end where a label has few examples.
 */
export function scopeSigns(judged: Judged, shares: Float64Array, outside: number | undefined, most: number): number[] {
  const { scores, byVector, likeness, known } = judged;
  const inside = within(shares, outside);
  let best = 0;
  let spread = 0;
  for (let label = 0; label < inside.length; label += 1) {
    if (inside[label]! > inside[best]!) best = label;
    spread -= inside[label]! * Math.log(inside[label]! + 1e-9);
  }
  const [linear, ...others] = scores.map((each) => within(each, outside));
  const heard = byVector ? others.at(-1) : undefined;
  const layered = byVector ? others.slice(0, -1) : others;
  return [
    logOdds(1 - (inside[best] ?? 0)),
    spread,
    -Math.max(...linear!),
    -mean(layered, (each) => Math.max(...each)),
    -mean(layered, logSum),
    mean(layered, (each) => Math.max(...each) - each[best]!),
    1 - known,
    -Math.max(...within(likeness, outside)),
    -likeness[best]!,
    Math.min(most, standsOut(judged, outside)),
    ...(heard === undefined ? [] : [-Math.max(...heard), Math.max(...heard) - heard[best]!]),
    ...(outside === undefined ? [] : [logOdds(shares[outside]!)]),
  ];
}

/** By how much a text is more like the mean text of one label than of any other. */
export function standsOut({ likeness }: Judged, outside: number | undefined): number {
  const alike = within(likeness, outside).toSorted();
  return alike.at(-1)! - (alike.at(-2) ?? 0);
}

function within(numbers: Float64Array, outside: number | undefined): Float64Array {
  return outside === undefined ? numbers : numbers.subarray(0, outside);
}

function mean(layered: readonly Float64Array[], of: (scores: Float64Array) => number): number {
  return layered.reduce((sum, each) => sum + of(each), 0) / (layered.length || 1);
}

function logOdds(share: number): number {
  const safe = Math.min(1 - 1e-6, Math.max(1e-6, share));
  return Math.log(safe / (1 - safe));
}

function logSum(scores: Float64Array): number {
  const most = Math.max(...scores);
  return most + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0));
}
