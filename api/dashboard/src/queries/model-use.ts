import { readAnswer } from '@countersign/api/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from './api.ts';
import type { InferAnswer } from './infer-answer.ts';

const route = api.v1['model-use'];

export type ModelUse = InferAnswer<typeof route.$get>;
export type ModelTrouble = ModelUse['week']['troubles'][number];

export const modelUseQuery = queryOptions({ queryKey: ['model-use'], queryFn: () => readAnswer(route.$get()), retry: false });
