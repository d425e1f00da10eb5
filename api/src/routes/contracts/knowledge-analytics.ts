import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { rate } from './analytics.ts';
import { filters } from './filters.ts';
import { jsonAnswer } from './json-answer.ts';

/** A mean of shares in 0 to 1 with its 95 % interval; `mean` is `null` when n is 0, the bounds when n is below 2. */
export const meanShare = z.object({ mean: z.number().nullable(), low: z.number().nullable(), high: z.number().nullable(), n: z.number().int() });
export type MeanShare = z.infer<typeof meanShare>;

const answer = { period: z.object({ from: z.string(), to: z.string() }), definition: z.string() };

export const documentUse = z.object({
  ...answer,
  /** Every document and macro that stands in the knowledge, the most cited first; those nobody cited too. */
  documents: z.array(z.object({
    documentId: z.string(),
    title: z.string(),
    kind: z.enum(['article', 'macro', 'file', 'ticket']),
    visibility: z.enum(['public', 'internal']),
    language: z.string(),
    sourceId: z.string().nullable(),
    /** Drafts that rest on it, those of them that were inserted, and those that were sent afterwards. */
    cited: z.number().int(),
    inserted: z.number().int(),
    sent: z.number().int(),
    /** How much of the inserted drafts that rest on it was left in the sent replies. */
    survival: meanShare,
    /** Share of the sent drafts that rest on it and were edited heavily. */
    heavyEdits: rate,
    /** Findings raised in drafts that rest on it. */
    findings: z.number().int(),
    lastUsedAt: z.string().nullable(),
    /** Days since its last change; `null` when its source does not say. */
    ageDays: z.number().int().nullable(),
  })),
});
export type DocumentUse = z.infer<typeof documentUse>;

export const coverage = z.object({
  ...answer,
  /** The intents of the period, the ones with most unanswered runs first. `all` sums them up. */
  intents: z.array(z.object({
    intent: z.string(),
    intentLabel: z.string(),
    tickets: z.number().int(),
    answered: rate,
    abstained: rate,
    withheld: rate,
    /** Share of the runs whose draft rests on at least one passage. */
    cited: rate,
    survival: meanShare,
  })),
  all: z.object({ tickets: z.number().int(), answered: rate, abstained: rate, withheld: rate, cited: rate, survival: meanShare }),
});
export type Coverage = z.infer<typeof coverage>;

const request = { query: filters };
const description = 'The last 90 days where no period is given.';

const id = z.string().max(200);
/** `document` narrows to these, 50 at most; without it there is a row for all that stands. */
export const documentUseQuery = filters.extend({ document: z.union([id, z.array(id).max(50)]).optional() });
export type DocumentUseQuery = z.infer<typeof documentUseQuery>;

export const documentUseRoute = createRoute({ method: 'get', path: '/v1/analytics/document-use', summary: 'What became of drafts by the documents they rest on', description, request: { query: documentUseQuery }, responses: jsonAnswer('Figures', documentUse) });
export const coverageRoute = createRoute({ method: 'get', path: '/v1/analytics/coverage', summary: 'How much of what customers ask the knowledge covers, by intent', description, request, responses: jsonAnswer('Figures', coverage) });
