import { readAnswer } from '@countersign/api/client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Filters } from '../filters/filters.ts';
import { api } from './api.ts';
import type { InferAnswer } from './infer-answer.ts';

const suggestions = api.v1.suggestions;

export type SuggestionRow = InferAnswer<typeof suggestions.$get>['suggestions'][number];
export type SuggestionDetail = InferAnswer<(typeof suggestions)[':id']['$get']>;

export const suggestionsQuery = (query: Filters) =>
  infiniteQueryOptions({
    queryKey: ['suggestions', query],
    queryFn: ({ pageParam }) => readAnswer(suggestions.$get({ query: { ...query, ...(pageParam ? { cursor: pageParam } : {}) } })),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });

export const suggestionQuery = (id: string) =>
  queryOptions({ queryKey: ['suggestion', id], queryFn: () => readAnswer(suggestions[':id'].$get({ param: { id } })) });
