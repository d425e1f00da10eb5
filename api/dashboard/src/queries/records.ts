import { readAnswer } from '@countersign/api/client';
import { queryOptions } from '@tanstack/react-query';
import type { InferRequestType } from 'hono/client';
import { api } from './api.ts';
import type { InferAnswer } from './infer-answer.ts';

const records = api.v1.records;

export type RecordSystem = InferAnswer<typeof records.$get>['systems'][number];
export type RecordTrial = InferAnswer<typeof records.try.$post>;
export type ApiDescription = InferAnswer<typeof records.openapi.$post>;
export type RecordWrite = InferRequestType<typeof records.$post>['json'];
export type TrialRequest = InferRequestType<typeof records.try.$post>['json'];

export const recordsQuery = queryOptions({ queryKey: ['records'], queryFn: () => readAnswer(records.$get()), retry: false });

export const saveSystem = (system: RecordWrite) => readAnswer(records.$post({ json: system }));
export const trySystem = (trial: TrialRequest) => readAnswer(records.try.$post({ json: trial }));
export const describeDocument = (document: string) => readAnswer(records.openapi.$post({ json: { document } }));
export const deleteSystem = (id: string) => readAnswer(records[':id'].delete.$post({ param: { id }, json: {} }));
