import { detailNames } from './detail-names.ts';
import { plainName } from './plain-name.ts';

const english = new Map(Object.entries(detailNames).flatMap(([name, words]) => [name, ...Object.values(words)].map((said): [string, string] => [plainName(said), name])));

/** The English name of the shipped detail that a team means, whichever of our languages they name it in; `undefined` for a detail of their own. */
export function shippedDetail(detail: string): string | undefined {
  return english.get(plainName(detail));
}
