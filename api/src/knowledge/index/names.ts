import type { KnowledgeQuery } from './knowledge-index.ts';
import { inverseFrequency, stemsOf } from './postings.ts';

/** How often a conversation names what documents share in their titles: a hotel, a product, a plan. */
export interface Names {
  /** For each document, 0 where the query names nothing of it, up to 1 for a whole name that many documents carry. */
  mentions(query: KnowledgeQuery, languages: readonly string[]): Float32Array;
}

/** A name that so many documents share is worth half of its most; one that a single document has is its title and nothing more. */
const HALF_WORTH = 5;
/** Fewer documents than this share a title by chance, or are the article and the macro about one thing. */
const FEWEST = 3;
/** What more than this share of a larger knowledge is called tells nothing apart. */
const MOST_SHARE = 0.1;
/** Half a name is worth an eighth: the other half may name something else. */
const WHOLENESS = 3;
/** What was named long ago still holds: names are given once. */
const FADE = 0.3;
/** "Name: what about it" */
const NAME_END = /(?<=[\p{L}\p{N})]): | [–—|-] /u;

/** Finds the names among the titles of documents: whole titles, or what stands before a colon or dash, that several share. */
export function buildNames(documents: readonly { readonly title: string; readonly language: string }[]): Names {
  const sharers = new Map<string, Set<number>>();
  documents.forEach(({ title, language }, document) => {
    const end = NAME_END.exec(title)?.index;
    for (const name of end === undefined ? [title] : [title, title.slice(0, end)]) {
      const key = [...new Set(stemsOf(name, language))].filter((stem) => stem.length > 1).join(' ');
      if (key === '') continue;
      const before = sharers.get(key);
      if (before === undefined) sharers.set(key, new Set([document]));
      else before.add(document);
    }
  });
  const most = Math.max(HALF_WORTH, documents.length * MOST_SHARE);
  const names = [...sharers].filter(([, { size }]) => size >= FEWEST && size <= most).map(([key, { size }], name) => ({ name, key, stems: key.split(' '), worth: size ** 2 / (size ** 2 + HALF_WORTH ** 2) }));
  const holders = new Map<string, number[]>();
  for (const { name, stems } of names) for (const stem of stems) (holders.get(stem) ?? holders.set(stem, []).get(stem)!).push(name);
  const rarity = (stem: string): number => inverseFrequency(holders.get(stem)?.length ?? 0, names.length);
  const whole = Float32Array.from(names, ({ stems }) => stems.reduce((sum, stem) => sum + rarity(stem), 0));

  return {
    mentions(query, languages) {
      const best = new Float32Array(documents.length);
      if (names.length === 0) return best;
      const strongest = new Map<number, number>();
      for (const { text, weight } of query.parts) {
        const said = new Map<number, number>();
        for (const stem of new Set(languages.flatMap((language) => [...stemsOf(text, language)]))) for (const name of holders.get(stem) ?? []) said.set(name, (said.get(name) ?? 0) + rarity(stem));
        for (const [name, value] of said) strongest.set(name, Math.max(strongest.get(name) ?? 0, weight ** FADE * (value / whole[name]!) ** WHOLENESS * names[name]!.worth));
      }
      for (const [name, value] of strongest) for (const document of sharers.get(names[name]!.key)!) best[document] = Math.max(best[document]!, value);
      return best;
    },
  };
}
