import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { rate } from './analytics.ts';
import { emptyBody } from './empty-body.ts';
import { jsonAnswer } from './json-answer.ts';

export const classifierVersion = z.object({
  /** `shipped` is the one that comes with the product. */
  id: z.string(),
  number: z.number().int(),
  isActive: z.boolean(),
  /** `rejected`: it was worse on the held-out examples and never read a ticket. */
  state: z.enum(['accepted', 'rejected']),
  /** Why, in a sentence; empty for an accepted one. */
  reason: z.string(),
  trainedAt: z.string().nullable(),
  /** Who changed what it learned from; empty for the server itself. */
  by: z.string(),
  examples: z.number().int(),
  corrections: z.number().int(),
  intents: z.number().int(),
  /** On examples held back while it was rehearsed; `null` where too few could be held back. */
  heldOut: z.object({
    accuracy: rate, before: rate, calibrationError: z.number(), calibrationErrorBefore: z.number(),
    /** The same with the examples' vectors, where it learned from an embeddings endpoint's. */
    byVectors: z.object({ accuracy: rate, calibrationError: z.number() }).optional(),
  }).nullable(),
  trainedMs: z.number().int(),
  /** Its weights are kept, and were made by this version of the product. */
  canRestore: z.boolean(),
});
export type ClassifierVersion = z.infer<typeof classifierVersion>;

export const classifierList = z.object({
  /** Newest first; `shipped` last. */
  versions: z.array(classifierVersion),
  /** The newest training was rejected and nobody has said that they read it. */
  notice: z.object({ versionId: z.string(), text: z.string(), at: z.string() }).nullable(),
  /** When the next retraining is due; `null` while nothing has changed. */
  retrainAt: z.string().nullable(),
  /** Corrections and examples that act from memory and are not trained yet. */
  waiting: z.number().int(),
});
export type ClassifierList = z.infer<typeof classifierList>;

const byId = { params: z.object({ id: z.string().max(100) }), ...emptyBody };

export const listClassifiersRoute = createRoute({ method: 'get', path: '/v1/taxonomy/classifiers', summary: 'The trainings of the classifier, and the last verdict', responses: jsonAnswer('Versions, newest first', classifierList) });
export const retrainRoute = createRoute({
  method: 'post', path: '/v1/taxonomy/classifiers', summary: 'Retrain now', description: 'It is trained in the background and takes over only when it is not worse.', request: emptyBody, responses: jsonAnswer('When it is due', z.object({ retrainAt: z.string() })),
});
export const restoreClassifierRoute = createRoute({
  method: 'post', path: '/v1/taxonomy/classifiers/{id}/restore', summary: 'Use an older training again', request: byId, responses: jsonAnswer('As it now is', classifierList),
});
export const readNoticeRoute = createRoute({ method: 'post', path: '/v1/taxonomy/classifiers/{id}/read', summary: 'The verdict was read', request: byId, responses: jsonAnswer('As it now is', classifierList) });
