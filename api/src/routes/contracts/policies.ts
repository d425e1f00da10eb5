import { createRoute } from '@hono/zod-openapi';
import { severity } from '@countersign/shared/policy/finding';
import { rule } from '@countersign/shared/policy/rule';
import { ticketKey } from '@countersign/shared/ticket/ticket-key';
import { z } from 'zod';
import { emptyBody } from './empty-body.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

export const policyRule = z.object({
  rule,
  /** 0: a rule of the built-in pack, which holds while the workspace has none of its own. */
  version: z.number().int(),
  retiredAt: z.string().nullable(),
  /** When its current version was written, and by whom; `null` for what came with the workspace. */
  changedAt: z.string().nullable(),
  changedBy: z.string().nullable(),
});
export type PolicyRule = z.infer<typeof policyRule>;

export const policyRuleDetail = policyRule.extend({
  /** Newest first. `sameAs` is an older version that said the same. */
  versions: z.array(z.object({ version: z.number().int(), rule, at: z.string(), by: z.string().nullable(), sameAs: z.number().int().nullable() })),
});
export type PolicyRuleDetail = z.infer<typeof policyRuleDetail>;

const span = z.object({ start: z.number().int(), end: z.number().int(), explanation: z.string() });

/** An example that a rule judges otherwise than its author says; `matches` is what it found in it. */
export const failingExample = z.object({ rule: z.string(), example: z.string(), expected: z.enum(['match', 'clear']), at: z.number().int(), matches: z.array(span) });
export type FailingExample = z.infer<typeof failingExample>;

export const saveOutcome = z.discriminatedUnion('state', [
  z.object({ state: z.literal('saved'), saved: policyRuleDetail }),
  /** Nothing was saved. */
  z.object({ state: z.literal('refused'), failures: z.array(failingExample) }),
]);
export type SaveOutcome = z.infer<typeof saveOutcome>;

export const saveInput = z.strictObject({
  rule,
  /** The version it was read as, `null` for a new rule: a save is refused with `CONFLICT` when somebody else has saved meanwhile. */
  version: z.number().int().min(0).nullable(),
});
export type SaveInput = z.infer<typeof saveInput>;

export const policyChange = z.strictObject({ id: z.string().min(1).max(100), /** As it would be; `null` retires it. */ rule: rule.nullable() });
export type PolicyChange = z.infer<typeof policyChange>;

export const policyReplay = z.object({
  /** The newest 500 at most: those whose texts were all compared, those whose texts were erased, have expired or never were, and `notJudged`. */
  suggestions: z.number().int(),
  withText: z.number().int(),
  withoutText: z.number().int(),
  judgedOtherwise: z.number().int(),
  /**
   * Those of which a text could not be compared, each under its first reason: the stored draft can't be read, the rule is for tags and none
   * were kept, a source can't be read any more, or the ticket, which is never kept, would have to confirm what the text says.
   */
  notJudged: z.object({ unreadable: z.number().int(), tags: z.number().int(), source: z.number().int(), ticket: z.number().int() }),
  /** Newest first, 100 at most. `excerpt` is what stands around the span, which is `start` to `end` in it. */
  changes: z.array(z.object({
    suggestionId: z.string(), ticketKey, ticketName: z.string(), on: z.enum(['draft', 'typed']), at: z.string(),
    change: z.enum(['new', 'gone', 'severity']), severity, before: severity.nullable(),
    excerpt: z.string(), start: z.number().int(), end: z.number().int(), explanation: z.string(),
  })),
});
export type PolicyReplay = z.infer<typeof policyReplay>;

export const ruleOutcomes = z.object({
  days: z.number().int(),
  definition: z.string(),
  rules: z.array(z.object({
    rule: z.string(), shown: z.number().int(), fixed: z.number().int(), overridden: z.number().int(), sentAnyway: z.number().int(),
    reasons: z.array(z.object({ reason: z.string(), count: z.number().int() })),
  })),
});
export type RuleOutcomes = z.infer<typeof ruleOutcomes>;

const fileImport = z.object({
  /** `refused`: rules fail their own examples, and nothing was saved. */
  state: z.enum(['done', 'refused']),
  added: z.array(z.string()), changed: z.array(z.string()), restored: z.array(z.string()), retired: z.array(z.string()), same: z.array(z.string()),
  failures: z.array(failingExample),
  /** Fields that nothing knows and that were left out, each with its line. */
  unread: z.array(z.string()),
});
export type FileImport = z.infer<typeof fileImport>;

const byId = z.object({ id: z.string().min(1).max(100) });

export const listPolicyRulesRoute = createRoute({ method: 'get', path: '/v1/policies/rules', summary: 'Every rule, retired ones too', responses: jsonAnswer('The rules', z.object({ rules: z.array(policyRule) })) });
export const policyRuleRoute = createRoute({ method: 'get', path: '/v1/policies/rules/{id}', summary: 'One rule with its versions', request: { params: byId }, responses: jsonAnswer('The rule', policyRuleDetail) });
export const savePolicyRuleRoute = createRoute({
  method: 'post', path: '/v1/policies/rules', summary: 'Save a rule as a new version', description: 'Runs its examples first; one that fails is named and nothing is saved. Running panels take the new rules.',
  request: jsonBody(saveInput), responses: jsonAnswer('What became of it', saveOutcome),
});
export const retirePolicyRuleRoute = createRoute({ method: 'post', path: '/v1/policies/rules/{id}/retire', summary: 'Retire a rule', request: { params: byId, ...emptyBody }, responses: jsonAnswer('As it now is', policyRuleDetail) });
export const restorePolicyRuleRoute = createRoute({
  method: 'post', path: '/v1/policies/rules/{id}/restore', summary: 'Bring a rule back, or an older version of it',
  request: { params: byId, ...jsonBody(z.strictObject({ version: z.number().int().min(1).optional() })) }, responses: jsonAnswer('What became of it', saveOutcome),
});
export const replayPolicyRoute = createRoute({ method: 'post', path: '/v1/policies/replay', summary: 'Which of the last 500 suggestions a change would judge otherwise', request: jsonBody(policyChange), responses: jsonAnswer('What would change', policyReplay) });
export const ruleOutcomesRoute = createRoute({ method: 'get', path: '/v1/policies/outcomes', summary: 'How often each rule spoke, and what became of it', responses: jsonAnswer('The last 30 days', ruleOutcomes) });
export const exportPoliciesRoute = createRoute({ method: 'get', path: '/v1/policies/file', summary: 'The rules in force as YAML', responses: jsonAnswer('The file', z.object({ yaml: z.string(), rules: z.number().int(), builtIn: z.boolean() })) });
export const importPoliciesRoute = createRoute({
  method: 'post', path: '/v1/policies/file', summary: 'Make the policy exactly the rules of a file', description: 'Broken YAML is refused with INVALID_INPUT and its line.',
  request: jsonBody(z.strictObject({ yaml: z.string().max(200_000), dryRun: z.boolean() })), responses: jsonAnswer('What changed, or would', fileImport),
});
