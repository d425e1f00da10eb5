import { readAnswer } from '@countersign/api/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from './api.ts';
import type { InferAnswer } from './infer-answer.ts';

const { sources } = api.v1;

export type SourceList = InferAnswer<typeof sources.$get>;
export type Source = SourceList['sources'][number];
export type SourceKind = SourceList['kinds'][number];
export type SourceRun = InferAnswer<(typeof sources)[':id']['runs']['$get']>['runs'][number];
export type SourceFile = InferAnswer<(typeof sources)[':id']['files']['$get']>['files'][number];
export type UploadedFile = InferAnswer<(typeof sources)[':id']['files']['$post']>;
export interface SourceChange {
  name?: string;
  settings?: Record<string, unknown>;
  refreshMinutes?: number | null;
  enabled?: boolean;
}

/** How often a running import is asked after. */
const progressMs = 700;

export const sourcesQuery = queryOptions({
  queryKey: ['sources'], queryFn: () => readAnswer(sources.$get()),
  refetchInterval: (query) => (query.state.data?.sources.some((source) => source.health === 'running') ? progressMs : false),
});
export const runsQuery = (id: string) => queryOptions({
  queryKey: ['sources', id, 'runs'], queryFn: () => readAnswer(sources[':id'].runs.$get({ param: { id }, query: { limit: '10' } })),
  refetchInterval: (query) => (query.state.data?.runs.some((run) => run.state === 'running') ? progressMs : false),
});
export const filesQuery = (id: string) => queryOptions({ queryKey: ['sources', id, 'files'], queryFn: () => readAnswer(sources[':id'].files.$get({ param: { id } })) });

export const createSource = (source: { kind: string; name: string; settings: Record<string, unknown>; refreshMinutes: number | null }) => readAnswer(sources.$post({ json: source }));
export const updateSource = (id: string, change: SourceChange) => readAnswer(sources[':id'].$post({ param: { id }, json: change }));
export const deleteSource = (id: string, history: 'keep' | 'erase') => readAnswer(sources[':id'].delete.$post({ param: { id }, json: { history } }));
export const startRun = (id: string, dryRun: boolean) => readAnswer(sources[':id'].runs.$post({ param: { id }, json: { dryRun } }));
export const cancelRun = (id: string, runId: string) => readAnswer(sources[':id'].runs[':runId'].cancel.$post({ param: { id, runId }, json: {} }));
export const deleteFile = (id: string, name: string) => readAnswer(sources[':id'].files.delete.$post({ param: { id }, json: { name } }));

/** The file itself is the body. */
export const uploadFile = (id: string, file: File): Promise<UploadedFile> =>
  readAnswer<UploadedFile>(fetch(`/v1/sources/${encodeURIComponent(id)}/files?name=${encodeURIComponent(file.name)}`, { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: file }));
