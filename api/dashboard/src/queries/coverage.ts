import { readAnswer } from '@countersign/api/client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Filters } from '../filters/filters.ts';
import { api } from './api.ts';
import type { InferAnswer } from './infer-answer.ts';

const { coverage } = api.v1.analytics;

export type Coverage = InferAnswer<typeof coverage.$get>;

export const coverageQuery = (query: Filters) =>
  queryOptions({ queryKey: ['analytics', 'coverage', query], queryFn: () => readAnswer(coverage.$get({ query })), placeholderData: keepPreviousData, retry: false });
