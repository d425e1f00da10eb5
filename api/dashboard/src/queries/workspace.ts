import { readAnswer } from '@countersign/api/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from './api.ts';

export const workspaceQuery = queryOptions({ queryKey: ['workspace'], queryFn: () => readAnswer(api.v1.workspace.$get({ query: {} })), staleTime: 60_000 });

export const playgroundTicketsQuery = queryOptions({
  queryKey: ['playground-tickets'],
  queryFn: () => readAnswer(api.v1.playground.tickets.$get()),
  staleTime: Infinity,
});
