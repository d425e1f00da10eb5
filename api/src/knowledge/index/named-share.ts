import type { Passage } from './knowledge-index.ts';
import { stemsOf, type Postings } from './postings.ts';
import { stemLanguage } from './stem-language.ts';

/** The share of a title's or heading's weight, rare words weighing more, that was said; 0 for a name without words. */
export function namedShare(name: string, passage: Pick<Passage, 'language'>, isSaid: (stem: string) => boolean, { terms, idf }: Postings): number {
  let all = 0;
  let said = 0;
  for (const stem of new Set(stemsOf(name, stemLanguage(passage)))) {
    const term = terms.get(stem);
    if (term === undefined) continue;
    all += idf[term]!;
    if (isSaid(stem)) said += idf[term]!;
  }
  return all > 0 ? said / all : 0;
}
