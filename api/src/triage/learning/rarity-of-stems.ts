import { tellingStems, type SpokenText } from '../../knowledge/gaps/term-vectors.ts';
import { takeTurns } from '../../knowledge/take-turns.ts';

/** How much a stem tells: the rarer among the texts, the more. */
export type RarityOfStems = (stem: string) => number;

export interface StemCounts {
  readonly texts: number;
  /** In how many of the texts each stem stands. */
  readonly spread: ReadonlyMap<string, number>;
}

/** Counts the stems of texts; others have their turn meanwhile. */
export async function countStems(texts: readonly SpokenText[]): Promise<StemCounts> {
  const turn = takeTurns();
  const spread = new Map<string, number>();
  for (const text of texts) {
    for (const stem of new Set(tellingStems(text))) spread.set(stem, (spread.get(stem) ?? 0) + 1);
    await turn();
  }
  return { texts: texts.length, spread };
}

/** ln(1 + N / (df + 1)) over the texts that were counted. */
export function rarityAmong({ texts, spread }: StemCounts): RarityOfStems {
  return (stem) => Math.log(1 + texts / ((spread.get(stem) ?? 0) + 1));
}
