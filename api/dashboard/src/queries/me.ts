import { readAnswer } from '@countersign/api/client';
import { queryOptions } from '@tanstack/react-query';
import type { InferAnswer } from './infer-answer.ts';
import { api } from './api.ts';

export const meQuery = queryOptions({ queryKey: ['me'], queryFn: () => readAnswer(api.v1.me.$get()), retry: false, staleTime: Infinity });
export type Me = InferAnswer<typeof api.v1.me.$get>;
