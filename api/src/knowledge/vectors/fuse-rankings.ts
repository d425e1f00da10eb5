export interface Ranked {
  readonly id: string;
  readonly score: number;
}

export interface Fused extends Ranked {
  /** What of the score came by meaning. */
  readonly fromVector: number;
}

/** Share of meaning in a fused score. */
const MEANING = 0.35;

/**
 * Joins a ranking by words with one by meaning, both best first: each is stretched so that its best is 1 and its last candidate 0, then added by share
 * (convex combination, as Bruch et al. 2023 find better than ranks alone); the best keeps the scale of the score by words.
 */
export function fuseRankings(words: readonly Ranked[], meaning: readonly Ranked[]): Fused[] {
  const top = words[0]?.score ?? meaning[0]?.score ?? 0;
  const stretch = stretched(meaning);
  const shares = new Map<string, { words: number; meaning: number }>();
  for (const { id, score } of words) shares.set(id, { words: top === 0 ? 0 : score / top, meaning: 0 });
  for (const { id, score } of meaning) shares.set(id, { words: shares.get(id)?.words ?? 0, meaning: stretch(score) });
  return [...shares]
    .map(([id, share]) => ({ id, score: top * ((1 - MEANING) * share.words + MEANING * share.meaning), fromVector: top * MEANING * share.meaning }))
    .sort((one, other) => other.score - one.score);
}

function stretched(ranking: readonly Ranked[]): (score: number) => number {
  const best = ranking[0]?.score ?? 0;
  const last = ranking.at(-1)?.score ?? 0;
  return (score) => (best > last ? (score - last) / (best - last) : best > 0 ? 1 : 0);
}
