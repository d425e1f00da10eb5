import { readAnswer } from '@countersign/api/client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Filters } from '../filters/filters.ts';
import { api } from './api.ts';
import type { InferAnswer } from './infer-answer.ts';

const gaps = api.v1.knowledge.gaps;
const articles = api.v1.knowledge['article-drafts'];

export type GapReport = InferAnswer<typeof gaps.$get>;
export type Gap = GapReport['gaps'][number];
export type ArticleRow = InferAnswer<typeof articles.$get>['articles'][number];
export type Article = InferAnswer<(typeof articles)[':id']['$get']>;
export type ArticleChange = Partial<Pick<Article, 'title' | 'body' | 'visibility'>> & { state?: 'draft' | 'dismissed' };

/** What a report of gaps is narrowed to. */
export const gapFilters = ({ from, to, console, intent, language }: Filters) => ({ ...(from && { from }), ...(to && { to }), ...(console && { console }), ...(intent && { intent }), ...(language && { language }) });

export const gapReportQuery = (filters: Filters) => {
  const query = gapFilters(filters);
  return queryOptions({ queryKey: ['gaps', query], queryFn: () => readAnswer(gaps.$get({ query })), placeholderData: keepPreviousData, staleTime: 60_000, retry: false });
};
export const articlesQuery = queryOptions({ queryKey: ['articles'], queryFn: () => readAnswer(articles.$get()), retry: false });
export const articleQuery = (id: string) => queryOptions({ queryKey: ['articles', id], queryFn: () => readAnswer(articles[':id'].$get({ param: { id } })) });

export const dismissGap = (gapId: string, filters: Filters) => readAnswer(gaps.dismiss.$post({ json: { gapId, query: gapFilters(filters) } }));
export const restoreGap = (dismissalId: string) => readAnswer(gaps.restore.$post({ json: { dismissalId } }));
export const beginArticle = (gapId: string, filters: Filters) => readAnswer(gaps.article.$post({ json: { gapId, query: gapFilters(filters) } }));
export const editArticle = (id: string, change: ArticleChange) => readAnswer(articles[':id'].$post({ param: { id }, json: change }));
export const exportArticle = (id: string) => readAnswer(articles[':id'].export.$post({ param: { id }, json: {} }));
