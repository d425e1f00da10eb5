import { createRoute } from '@hono/zod-openapi';
import { foundSource } from '@countersign/shared/assist/source';
import { visibility } from '@countersign/shared/ticket/message';
import { z } from 'zod';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

const share = z.number();

/** Why a hit stands where it does: shares of its score, which together make it. */
export const hitReasons = z.object({
  /** Heaviest first. `document`: the word stands elsewhere in the document. */
  terms: z.array(z.object({ term: z.string(), field: z.enum(['title', 'heading', 'body', 'askedAs', 'document']), score: share })),
  document: share,
  passage: share,
  vector: share.optional(),
  askedAs: share.optional(),
  boost: share.optional(),
  freshness: share.optional(),
  repeated: share.optional(),
});

export const explainRequest = z.strictObject({
  text: z.string().trim().min(1).max(20_000),
  /** `question`: all words count the same. `ticket`: read as a pasted conversation, searched as a draft would. */
  as: z.enum(['question', 'ticket']).default('question'),
  language: z.string().max(35).optional(),
  visibility: visibility.optional(),
  kind: z.enum(['article', 'macro', 'file', 'ticket']).optional(),
  sourceId: z.string().max(100).optional(),
  limit: z.number().int().min(1).max(50).default(10),
});
export type ExplainRequest = z.infer<typeof explainRequest>;

export const explainedSearch = z.object({
  /** `reasons` is `null` for one that was found by a single question of the ticket alone. */
  hits: z.array(foundSource.extend({ language: z.string(), reasons: hitReasons.nullable() })),
  /** Calibrated probability that the best hits answer, before the filters of this search. */
  answerable: z.number(),
  /** Whether a draft would say that nothing covers this. */
  abstains: z.boolean(),
  /** What the ticket was taken to be about; `null` for a question. */
  intentLabel: z.string().nullable(),
  language: z.string(),
  passagesSearched: z.number().int(),
  tookMs: z.number(),
});
export type ExplainedSearch = z.infer<typeof explainedSearch>;

export const explainSearchRoute = createRoute({
  method: 'post', path: '/v1/knowledge/search/explain', summary: 'Search the knowledge and say why each hit was found',
  description: 'Filters by kind and source narrow the first 80 hits. Nothing is stored.', request: jsonBody(explainRequest), responses: jsonAnswer('Hits, best first, with their reasons', explainedSearch),
});
