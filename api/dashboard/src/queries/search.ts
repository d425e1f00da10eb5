import { readAnswer } from '@countersign/api/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from './api.ts';
import type { InferAnswer } from './infer-answer.ts';

const { explain } = api.v1.knowledge.search;

export type ExplainedSearch = InferAnswer<typeof explain.$post>;
export type ExplainedHit = ExplainedSearch['hits'][number];

/** What is searched for, as it stands in the address. */
export interface SearchWish {
  readonly text: string;
  readonly as: 'question' | 'ticket';
  readonly visibility?: 'public' | 'internal';
  readonly kind?: 'article' | 'macro' | 'file' | 'ticket';
  readonly language?: string;
  readonly sourceId?: string;
}

export const explainQuery = (wish: SearchWish) =>
  queryOptions({ queryKey: ['explain', wish], queryFn: () => readAnswer(explain.$post({ json: wish })), enabled: wish.text.trim() !== '' });
export const sourceNamesQuery = queryOptions({ queryKey: ['source-names'], queryFn: async () => (await readAnswer(api.v1.sources.$get())).sources.map(({ id, name }) => [id, name] as const), staleTime: 60_000 });
