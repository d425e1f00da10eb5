import { readAnswer } from '@countersign/api/client';
import type { Rule } from '@countersign/shared/policy/rule';
import { queryOptions } from '@tanstack/react-query';
import { api } from './api.ts';
import type { InferAnswer } from './infer-answer.ts';

const { policies } = api.v1;

export type PolicyRule = InferAnswer<typeof policies.rules.$get>['rules'][number];
export type PolicyRuleDetail = InferAnswer<(typeof policies.rules)[':id']['$get']>;
export type RuleVersion = PolicyRuleDetail['versions'][number];
export type RuleOutcomes = InferAnswer<typeof policies.outcomes.$get>;
export type RuleFate = RuleOutcomes['rules'][number];
export type PolicyReplay = InferAnswer<typeof policies.replay.$post>;
export type FileImport = InferAnswer<typeof policies.file.$post>;
export type SaveOutcome = InferAnswer<typeof policies.rules.$post>;

export const policyRulesQuery = queryOptions({ queryKey: ['policies', 'rules'], queryFn: async () => (await readAnswer(policies.rules.$get())).rules, retry: false });
export const policyRuleQuery = (id: string) => queryOptions({ queryKey: ['policies', 'rule', id], queryFn: () => readAnswer(policies.rules[':id'].$get({ param: { id } })), retry: false });
export const ruleOutcomesQuery = queryOptions({ queryKey: ['policies', 'outcomes'], queryFn: () => readAnswer(policies.outcomes.$get()), staleTime: 60_000, retry: false });
export const policyFileQuery = queryOptions({ queryKey: ['policies', 'file'], queryFn: () => readAnswer(policies.file.$get()), retry: false });

export const replayPolicy = (id: string, rule: Rule | null) => readAnswer(policies.replay.$post({ json: { id, rule } }));
export const savePolicyRule = (rule: Rule, version: number | null) => readAnswer(policies.rules.$post({ json: { rule, version } }));
export const retirePolicyRule = (id: string) => readAnswer(policies.rules[':id'].retire.$post({ param: { id }, json: {} }));
export const restorePolicyRule = (id: string, version?: number) => readAnswer(policies.rules[':id'].restore.$post({ param: { id }, json: version === undefined ? {} : { version } }));
export const importPolicyFile = (yaml: string, dryRun: boolean) => readAnswer(policies.file.$post({ json: { yaml, dryRun } }));
