import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { filters } from './filters.ts';
import { jsonAnswer } from './json-answer.ts';
import { suggestionOutcome } from './suggestions.ts';

/** A share with what it was counted from and its 95 % Wilson interval; `share`, `low` and `high` are `null` when n is 0. */
export const rate = z.object({
  count: z.number().int(),
  n: z.number().int(),
  share: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
});
export type Rate = z.infer<typeof rate>;

const period = z.object({ from: z.string(), to: z.string() });
const definition = z.string();

export const overview = z.object({
  period,
  acceptance: rate.extend({ definition }),
  /** The same rate over the equally long period before, and what can be said about the difference. */
  before: rate.extend({
    period,
    verdict: z.enum(['higher', 'lower', 'no-clear-change', 'not-enough']),
    difference: z.object({ estimate: z.number(), low: z.number(), high: z.number() }).nullable(),
  }),
  /** Mean over inserted suggestions that were sent, with its 95 % interval. */
  editDistance: z.object({ mean: z.number().nullable(), low: z.number().nullable(), high: z.number().nullable(), n: z.number().int(), definition }),
  drafted: rate.extend({ definition }),
  timeToDraft: z.object({ p50Ms: z.number().nullable(), p95Ms: z.number().nullable(), n: z.number().int(), definition }),
});
export type Overview = z.infer<typeof overview>;

export const acceptanceOverTime = z.object({
  period,
  definition,
  step: z.enum(['day', 'week']),
  points: z.array(rate.extend({ start: z.string(), current: z.boolean() })),
});
export type AcceptanceOverTime = z.infer<typeof acceptanceOverTime>;

export const byIntent = z.object({
  period, definition, intents: z.array(rate.extend({ intent: z.string(), intentLabel: z.string(), editDistance: z.number().nullable() })),
});
export type ByIntent = z.infer<typeof byIntent>;

export const funnel = z.object({
  period,
  definition,
  /** `rate` is the share of the step before; the first step has none. */
  steps: z.array(z.object({ step: z.enum(['eligible', 'generated', 'displayed', 'inserted', 'sent']), count: z.number().int(), rate: rate.nullable(), definition })),
});
export type Funnel = z.infer<typeof funnel>;

export const outcomes = z.object({ period, definition, outcomes: z.array(rate.extend({ outcome: suggestionOutcome, definition })) });
export type Outcomes = z.infer<typeof outcomes>;

const query = { query: filters };

export const overviewRoute = createRoute({ method: 'get', path: '/v1/analytics/overview', summary: 'The headline figures', request: query, responses: jsonAnswer('Figures', overview) });
export const acceptanceOverTimeRoute = createRoute({ method: 'get', path: '/v1/analytics/acceptance-over-time', summary: 'Acceptance rate by day or week', request: query, responses: jsonAnswer('Figures', acceptanceOverTime) });
export const byIntentRoute = createRoute({ method: 'get', path: '/v1/analytics/by-intent', summary: 'Acceptance rate by intent', request: query, responses: jsonAnswer('Figures', byIntent) });
export const funnelRoute = createRoute({ method: 'get', path: '/v1/analytics/funnel', summary: 'From eligible to sent', request: query, responses: jsonAnswer('Figures', funnel) });
export const outcomesRoute = createRoute({ method: 'get', path: '/v1/analytics/outcomes', summary: 'What became of the displayed suggestions', request: query, responses: jsonAnswer('Figures', outcomes) });

export const questionName = z.enum(['overview', 'acceptance-over-time', 'by-intent', 'funnel', 'outcomes', 'document-use', 'coverage', 'sent-anyway', 'sent-unread', 'text-for-machines']);
export type QuestionName = z.infer<typeof questionName>;

export const csvRoute = createRoute({
  method: 'get',
  path: '/v1/analytics/csv/{question}',
  summary: 'The same figures as CSV',
  request: { params: z.object({ question: questionName }), query: filters },
  responses: { 200: { description: 'CSV with a header row', content: { 'text/csv': { schema: z.string() } } } },
});
