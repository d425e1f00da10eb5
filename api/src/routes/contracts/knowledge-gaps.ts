import { createRoute } from '@hono/zod-openapi';
import { foundSource } from '@countersign/shared/assist/source';
import { z } from 'zod';
import { filters } from './filters.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

export const gap = z.object({
  /** The oldest run in it. */
  id: z.string(),
  intent: z.string(),
  intentLabel: z.string(),
  language: z.string(),
  /** The question the others are most like, personal details masked. */
  question: z.string(),
  tickets: z.number().int(),
  /** Runs without a source that covers the question, and sent drafts that were edited heavily. */
  abstained: z.number().int(),
  edited: z.number().int(),
  firstAt: z.string(),
  lastAt: z.string(),
  /** Tickets a week, oldest first, and what can be said of the period's later half beside its earlier one. */
  trend: z.object({ weeks: z.array(z.number().int()), earlier: z.number().int(), later: z.number().int(), verdict: z.enum(['higher', 'lower', 'no-clear-change', 'not-enough']) }),
  examples: z.array(z.object({ question: z.string(), at: z.string(), kind: z.enum(['abstained', 'edited']), suggestionId: z.string().nullable() })),
  /** What agents keep adding, in the order in which replies say it; a name or number that only one ticket says is left out as `…`. */
  added: z.array(z.object({ text: z.string(), tickets: z.number().int(), agents: z.number().int(), suggestionIds: z.array(z.string()) })),
  /** The documents nearest to the question, each with its best passage. */
  nearest: z.array(foundSource),
  /** Calibrated probability that the nearest passages answer the question. */
  answerable: z.number(),
  dismissal: z.object({ id: z.string(), by: z.string(), at: z.string() }).nullable(),
  /** The article begun from it, if any. */
  article: z.object({ id: z.string(), state: z.enum(['draft', 'exported', 'dismissed']) }).nullable(),
});
export type Gap = z.infer<typeof gap>;

export const gapReport = z.object({
  period: z.object({ from: z.string(), to: z.string() }),
  definition: z.string(),
  /** The gaps with most tickets first; dismissed ones last. */
  gaps: z.array(gap),
  /** Runs the report is made of, and those that fell out because their texts were erased or have expired. */
  runs: z.number().int(),
  unreadable: z.number().int(),
  /** More than the newest ones were there. */
  isCut: z.boolean(),
});
export type GapReport = z.infer<typeof gapReport>;

const query = filters.pick({ from: true, to: true, console: true, intent: true, language: true });
export type GapQuery = z.infer<typeof query>;

export const gapReportRoute = createRoute({
  method: 'get', path: '/v1/knowledge/gaps', summary: 'What customers ask and the knowledge does not say',
  description: 'The last 90 days where no period is given. Reading it is written to the audit log.', request: { query }, responses: jsonAnswer('Gaps, the ones with most tickets first', gapReport),
});

/** A gap as the report of this very period and these filters has it. */
const named = z.strictObject({ gapId: z.string().max(100), query: query.strict().default({}) });

export const dismissGapRoute = createRoute({
  method: 'post', path: '/v1/knowledge/gaps/dismiss', summary: 'Set a gap aside', description: 'It comes back once most of its tickets are newer.',
  request: jsonBody(named), responses: jsonAnswer('What undoes it', z.object({ dismissalId: z.string() })),
});
export const restoreGapRoute = createRoute({
  method: 'post', path: '/v1/knowledge/gaps/restore', summary: 'Undo a dismissal', request: jsonBody(z.strictObject({ dismissalId: z.string().max(100) })), responses: jsonAnswer('Whether there was one', z.object({ restored: z.boolean() })),
});
export const beginArticleRoute = createRoute({
  method: 'post', path: '/v1/knowledge/gaps/article', summary: 'Begin an article from a gap', description: 'Gives the article that was begun from it before, if it still stands. Nothing is published.',
  request: jsonBody(named), responses: jsonAnswer('The article', z.object({ articleId: z.string() })),
});
