import { create, insertMultiple, search } from '@orama/orama';
import type { Passage } from '../../src/knowledge/index/knowledge-index.ts';
import type { AsyncFinder } from './speed-of-search.ts';

/** Orama as its documentation sets it up: three text fields, title boosted, full text, in batches. */
export async function oramaFinder(passages: readonly Passage[]): Promise<AsyncFinder> {
  const database = create({ schema: { id: 'string', title: 'string', heading: 'string', text: 'string' } as const });
  await insertMultiple(database, passages.map(({ id, title, heading, text }) => ({ id, title, heading, text })), 500);
  return {
    name: 'Orama',
    async find(query, limit) {
      const term = query.parts.map(({ text }) => text).join('\n');
      const { hits } = await search(database, { term, limit, properties: ['title', 'heading', 'text'], boost: { title: 2 }, threshold: 1 });
      return hits.map(({ document }) => document.id);
    },
  };
}
