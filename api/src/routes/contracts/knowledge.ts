import { createRoute } from '@hono/zod-openapi';
import { foundSource } from '@countersign/shared/assist/source';
import { visibility } from '@countersign/shared/ticket/message';
import { z } from 'zod';
import { jsonAnswer } from './json-answer.ts';

const search = z.object({
  q: z.string().trim().min(1).max(1000),
  language: z.string().max(35).optional(),
  visibility: visibility.optional(),
  limit: z.coerce.number().int().min(1).max(50).default(8),
});

export const searchResult = z.object({
  sources: z.array(foundSource),
  /** Calibrated probability that the best hits answer the question. */
  answerable: z.number(),
  passagesSearched: z.number().int(),
});

export const searchRoute = createRoute({
  method: 'get', path: '/v1/knowledge/search', summary: 'Search the knowledge', request: { query: search }, responses: jsonAnswer('Passages, best first', searchResult),
});

export const passage = foundSource.omit({ score: true, passageId: true }).extend({ id: z.string(), language: z.string() });

export const passageRoute = createRoute({
  method: 'get', path: '/v1/knowledge/passages/{id}', summary: 'One passage', description: 'With a version it says what its document said then, whether or not it says so now.',
  request: { params: z.object({ id: z.string().max(200) }), query: z.object({ version: z.coerce.number().int().min(1).optional() }) }, responses: jsonAnswer('The passage', passage),
});
