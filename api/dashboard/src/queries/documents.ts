import { readAnswer } from '@countersign/api/client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from './api.ts';
import type { InferAnswer } from './infer-answer.ts';

const { documents } = api.v1;

export type DocumentRow = InferAnswer<typeof documents.$get>['documents'][number];
export type DocumentDetail = InferAnswer<(typeof documents)[':id']['$get']>;
export type DocumentVersion = DocumentDetail['versions'][number];
export type DocumentUse = InferAnswer<(typeof api.v1.analytics)['document-use']['$get']>['documents'][number];

/** What the list is narrowed to, as it stands in the address. */
export interface DocumentsWish {
  readonly q?: string;
  readonly source?: string;
  readonly visibility?: 'public' | 'internal';
  readonly language?: string;
  readonly state?: 'current' | 'expired' | 'removed';
  readonly privacy?: 'found' | 'none';
  readonly sort?: 'title' | 'updated' | 'imported';
  readonly page?: number;
}

export const pageSize = 50;

export const documentsQuery = ({ page = 0, ...wish }: DocumentsWish) => queryOptions({
  queryKey: ['documents', wish, page], placeholderData: keepPreviousData,
  queryFn: () => readAnswer(documents.$get({ query: { ...wish, offset: String(page * pageSize), limit: String(pageSize) } })),
});
export const documentQuery = (id: string) => queryOptions({ queryKey: ['documents', id], queryFn: () => readAnswer(documents[':id'].$get({ param: { id } })) });

/** What became of drafts by the document they rest on, by its id: the last 90 days. */
export const documentUseQuery = queryOptions({
  queryKey: ['analytics', 'document-use'], staleTime: 60_000, retry: false,
  queryFn: async () => new Map((await readAnswer(api.v1.analytics['document-use'].$get({ query: {} }))).documents.map((use) => [use.documentId, use])),
});
