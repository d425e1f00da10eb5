import { createRoute } from '@hono/zod-openapi';
import { fallbackReason } from '@countersign/shared/assist/assist-event';
import { z } from 'zod';
import { jsonAnswer } from './json-answer.ts';

const amount = z.object({ calls: z.number().int(), cents: z.number() });

export const modelUse = z.object({
  /** Which models are connected; neither: nothing leaves the server. */
  model: z.object({ host: z.string(), name: z.string() }).nullable(),
  embeddings: z.object({ host: z.string(), name: z.string() }).nullable(),
  /** The calendar month, UTC, in US cents. */
  month: z.object({
    from: z.string(),
    until: z.string(),
    calls: z.number().int(),
    cents: z.number(),
    /** By what endpoints counted. */
    counted: amount,
    /** By an estimate of a token to every four bytes, where an endpoint does not count. */
    estimated: amount,
    /** Calls that may have cost something, made while no price was set. */
    unpriced: z.number().int(),
    /** `null`: there is no limit. */
    budget: z.number().nullable(),
    isReached: z.boolean(),
  }),
  /** The last seven days. */
  week: z.object({
    from: z.string(),
    calls: z.number().int(),
    /** Calls that came to nothing and why, those first that happened last. */
    troubles: z.array(z.object({ of: z.enum(['model', 'embeddings']), why: z.string(), calls: z.number().int(), lastAt: z.string(), isLast: z.boolean() })),
    /** Drafts that a model was there for, and those that it did not write. */
    drafts: z.object({ n: z.number().int(), without: z.array(z.object({ reason: fallbackReason, count: z.number().int() })) }),
  }),
});
export type ModelUse = z.infer<typeof modelUse>;

export const modelUseRoute = createRoute({ method: 'get', path: '/v1/model-use', summary: 'Which model is connected, what it cost this month, and which calls came to nothing', responses: jsonAnswer('Use of models', modelUse) });
