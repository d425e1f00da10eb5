import MiniSearch from 'minisearch';
import { stemWord } from '../../src/knowledge/index/stem-word.ts';
import { stopWords } from '../../src/knowledge/index/stop-words.ts';
import { wordsOf } from '../../src/knowledge/index/words-of.ts';
import { buildIndex } from '../../src/knowledge/index/build-index.ts';
import type { KnowledgeQuery, Passage } from '../../src/knowledge/index/knowledge-index.ts';

/** A way to find passages, best first. */
export interface Finder {
  readonly name: string;
  find(query: Omit<KnowledgeQuery, 'limit'>, limit: number): readonly string[];
}

const plainText = (query: Omit<KnowledgeQuery, 'limit'>): string => query.parts.map((part) => part.text).join('\n');

/** Our index. */
export function ourFinder(passages: readonly Passage[]): Finder {
  const index = buildIndex(passages);
  return { name: 'ours', find: (query, limit) => index.search({ ...query, limit }).sources.map((source) => source.passageId) };
}

/** MiniSearch as its documentation sets it up: three fields, OR, prefix off. */
export function miniSearchFinder(passages: readonly Passage[]): Finder {
  const mini = new MiniSearch<Passage>({ fields: ['title', 'heading', 'text'], idField: 'id', searchOptions: { boost: { title: 2 } } });
  mini.addAll([...passages]);
  return { name: 'MiniSearch', find: (query, limit) => mini.search(plainText(query)).slice(0, limit).map((hit) => String(hit.id)) };
}

/** Plain BM25 (k1 0.9, b 0.4) over all text of a passage, stemmed, on the newest words. */
export function plainFinder(passages: readonly Passage[]): Finder {
  const postings = new Map<string, [number, number][]>();
  const stems = (text: string): string[] => wordsOf(text).filter((word) => !stopWords.en!.has(word)).map((word) => stemWord(word, 'en'));
  const lengths = passages.map((passage, position) => {
    const counts = new Map<string, number>();
    const words = stems(`${passage.title} ${passage.heading} ${passage.text}`);
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word, count] of counts) (postings.get(word) ?? postings.set(word, []).get(word)!).push([position, count]);
    return words.length;
  });
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  return {
    name: 'plain BM25',
    find(query, limit) {
      const scores = new Map<number, number>();
      for (const word of stems(plainText(query))) {
        const list = postings.get(word) ?? [];
        const idf = Math.log(1 + (passages.length - list.length + 0.5) / (list.length + 0.5));
        for (const [position, count] of list) scores.set(position, (scores.get(position) ?? 0) + (idf * count * 1.9) / (count + 0.9 * (0.6 + (0.4 * lengths[position]!) / average)));
      }
      return [...scores].sort((one, other) => other[1] - one[1]).slice(0, limit).map(([position]) => passages[position]!.id);
    },
  };
}
