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

/** So many ids fit into one address, however long they are. */
const idsAtATime = 25;

/** What became of drafts that rest on these documents, by their ids: the last 90 days. */
export const documentUseQuery = (ids: readonly string[]) => queryOptions({
  queryKey: ['analytics', 'document-use', ids], staleTime: 60_000, retry: false, enabled: ids.length > 0, placeholderData: keepPreviousData,
  queryFn: async () => {
    const groups = Array.from({ length: Math.ceil(ids.length / idsAtATime) }, (_, index) => ids.slice(index * idsAtATime, (index + 1) * idsAtATime));
    const answers = await Promise.all(groups.map((document) => readAnswer(api.v1.analytics['document-use'].$get({ query: { document } }))));
    return new Map(answers.flatMap(({ documents: rows }) => rows).map((use) => [use.documentId, use]));
  },
});

export type Lesson = InferAnswer<(typeof documents)[':id']['lessons']['$get']>['lessons'][number];
export const lessonsQuery = (id: string) => queryOptions({ queryKey: ['documents', id, 'lessons'], queryFn: () => readAnswer(documents[':id'].lessons.$get({ param: { id } })), retry: false });
export const forgetLesson = (id: string) => readAnswer(api.v1.knowledge.lessons[':id'].forget.$post({ param: { id }, json: {} }));
