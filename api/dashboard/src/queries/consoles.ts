import { readAnswer } from '@countersign/api/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from './api.ts';
import type { InferAnswer } from './infer-answer.ts';

const reports = api.v1['adapter-reports'];

export type HookLost = InferAnswer<typeof reports.$get>['reports'][number];
export type ConsoleName = HookLost['console'];
export type Switches = InferAnswer<typeof api.v1.workspace.consoles.$post>['consoles'][ConsoleName];

export const adapterReportsQuery = queryOptions({ queryKey: ['adapter-reports'], queryFn: () => readAnswer(reports.$get()), retry: false });

/** Switches parts of Countersign in one console and gives where all switches stand then. */
export const switchConsole = (change: { console: ConsoleName; switches: Partial<Switches> }) => readAnswer(api.v1.workspace.consoles.$post({ json: change }));
