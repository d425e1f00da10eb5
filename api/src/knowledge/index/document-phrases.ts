import type { DocumentGroups } from './group-documents.ts';
import type { KnowledgeQuery } from './knowledge-index.ts';
import { stemsOf } from './postings.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How much of what a query says word by word stands in a document in the same order: the share of its pairs of neighbouring words. */
export interface Phrases {
  of(query: KnowledgeQuery, language: string): (document: number) => number;
}

const MOST_WORDS_A_PART = 400;

/** Looks for pairs in the documents themselves. A pair weighs as much as its commoner word, by `rarity`, in the heaviest part that says it. */
export function buildPhrases({ units }: DocumentGroups, vocabulary: Vocabulary, rarity: (stem: string) => number): Phrases {
  /** By stem, the last query that has a pair beginning with it. */
  const beganLast = new Uint32Array(vocabulary.size);
  let queries = 0;

  return {
    of(query, language) {
      const pairs = new Map<string, { first: number | undefined; second: number | undefined; value: number }>();
      for (const { text, weight } of query.parts) {
        const stems = [...stemsOf(text, language)].slice(0, MOST_WORDS_A_PART);
        for (let at = 1; at < stems.length; at += 1) {
          const [one, other] = [stems[at - 1]!, stems[at]!];
          const value = weight * Math.min(rarity(one), rarity(other));
          const key = `${one} ${other}`;
          if (value > (pairs.get(key)?.value ?? 0)) pairs.set(key, { first: vocabulary.idOf(one), second: vocabulary.idOf(other), value });
        }
      }
      let ideal = 1e-6;
      const followers = new Map<number, Map<number, number>>();
      for (const { first, second, value } of pairs.values()) {
        ideal += value;
        if (first !== undefined && second !== undefined) (followers.get(first) ?? followers.set(first, new Map()).get(first)!).set(second, value);
      }
      queries += 1;
      const asking = queries;
      for (const first of followers.keys()) beganLast[first] = asking;
      return (document) => {
        const { title, headings, bodies } = units[document]!;
        const found = new Map<number, Set<number>>();
        let said = 0;
        for (const field of [title, ...headings, ...bodies]) {
          for (let at = 1; at < field.length; at += 1) {
            const first = field[at - 1]!;
            if (beganLast[first] !== asking) continue;
            const value = followers.get(first)!.get(field[at]!);
            if (value === undefined || found.get(first)?.has(field[at]!)) continue;
            (found.get(first) ?? found.set(first, new Set()).get(first)!).add(field[at]!);
            said += value;
          }
        }
        return said / ideal;
      };
    },
  };
}
