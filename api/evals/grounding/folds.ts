import { seededRandom, shuffle } from '../../src/triage/seeded-random.ts';

/** One fold: what is tried, and the rest to learn from. */
export interface Fold<Item> {
  readonly tried: readonly Item[];
  readonly rest: readonly Item[];
}

/** Splits labelled texts into folds by their documents: texts about one document are never on both sides. */
export function folds<Item extends { readonly document: string }>(items: readonly Item[], count: number, seed: number): Fold<Item>[] {
  const documents = [...new Set(items.map(({ document }) => document))];
  shuffle(documents, seededRandom(seed));
  const foldOf = new Map(documents.map((document, at) => [document, at % count]));
  return Array.from({ length: count }, (_, fold) => ({ tried: items.filter(({ document }) => foldOf.get(document) === fold), rest: items.filter(({ document }) => foldOf.get(document) !== fold) }));
}
