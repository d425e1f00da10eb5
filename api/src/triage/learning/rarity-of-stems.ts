import { tellingStems, type SpokenText } from '../../knowledge/gaps/term-vectors.ts';
import { takeTurns } from '../../knowledge/take-turns.ts';

/** How much a stem tells: the rarer among the texts, the more. */
export type RarityOfStems = (stem: string) => number;

const measured = new WeakMap<readonly SpokenText[], Promise<RarityOfStems>>();

/** ln(1 + N / (df + 1)) over these texts, which are counted once a process; others have their turn meanwhile. */
export function rarityOfStems(texts: readonly SpokenText[]): Promise<RarityOfStems> {
  const known = measured.get(texts);
  if (known !== undefined) return known;
  const made = measure(texts);
  measured.set(texts, made);
  return made;
}

async function measure(texts: readonly SpokenText[]): Promise<RarityOfStems> {
  const turn = takeTurns();
  const spread = new Map<string, number>();
  for (const text of texts) {
    for (const stem of new Set(tellingStems(text))) spread.set(stem, (spread.get(stem) ?? 0) + 1);
    await turn();
  }
  return (stem) => Math.log(1 + texts.length / ((spread.get(stem) ?? 0) + 1));
}
