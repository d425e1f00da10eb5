import { readAnswer } from '@countersign/api/client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Filters } from '../filters/filters.ts';
import { api } from './api.ts';
import type { InferAnswer } from './infer-answer.ts';

const analytics = api.v1.analytics;

export type Overview = InferAnswer<typeof analytics.overview.$get>;
export type AcceptanceOverTime = InferAnswer<(typeof analytics)['acceptance-over-time']['$get']>;
export type ByIntent = InferAnswer<(typeof analytics)['by-intent']['$get']>;
export type Funnel = InferAnswer<typeof analytics.funnel.$get>;
export type Outcomes = InferAnswer<typeof analytics.outcomes.$get>;
export type SentAnyway = InferAnswer<(typeof analytics)['sent-anyway']['$get']>;
export type SentUnread = InferAnswer<(typeof analytics)['sent-unread']['$get']>;
/** A share with what it was counted from and its 95 % interval. */
export type Rate = Pick<ByIntent['intents'][number], 'count' | 'n' | 'share' | 'low' | 'high'>;

export const overviewQuery = (query: Filters) =>
  queryOptions({ queryKey: ['analytics', 'overview', query], queryFn: () => readAnswer(analytics.overview.$get({ query })), placeholderData: keepPreviousData });
export const acceptanceOverTimeQuery = (query: Filters) =>
  queryOptions({ queryKey: ['analytics', 'acceptance-over-time', query], queryFn: () => readAnswer(analytics['acceptance-over-time'].$get({ query })), placeholderData: keepPreviousData });
export const byIntentQuery = (query: Filters) =>
  queryOptions({ queryKey: ['analytics', 'by-intent', query], queryFn: () => readAnswer(analytics['by-intent'].$get({ query })), placeholderData: keepPreviousData });
export const funnelQuery = (query: Filters) =>
  queryOptions({ queryKey: ['analytics', 'funnel', query], queryFn: () => readAnswer(analytics.funnel.$get({ query })), placeholderData: keepPreviousData });
export const outcomesQuery = (query: Filters) =>
  queryOptions({ queryKey: ['analytics', 'outcomes', query], queryFn: () => readAnswer(analytics.outcomes.$get({ query })), placeholderData: keepPreviousData });
export const sentAnywayQuery = (query: Filters) =>
  queryOptions({ queryKey: ['analytics', 'sent-anyway', query], queryFn: () => readAnswer(analytics['sent-anyway'].$get({ query })), placeholderData: keepPreviousData });
export const sentUnreadQuery = (query: Filters) =>
  queryOptions({ queryKey: ['analytics', 'sent-unread', query], queryFn: () => readAnswer(analytics['sent-unread'].$get({ query })), placeholderData: keepPreviousData });
export const textForMachinesQuery = (query: Filters) =>
  queryOptions({ queryKey: ['analytics', 'text-for-machines', query], queryFn: () => readAnswer(analytics['text-for-machines'].$get({ query })), placeholderData: keepPreviousData });

/** Where the same figures are as CSV. */
export function csvAddress(question: 'overview' | 'acceptance-over-time' | 'by-intent' | 'funnel' | 'outcomes' | 'coverage' | 'document-use' | 'sent-anyway' | 'sent-unread' | 'text-for-machines', query: Filters): string {
  return `/v1/analytics/csv/${question}?${new URLSearchParams(query as Record<string, string>)}`;
}
