import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { emptyBody } from './empty-body.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

export const lessonRow = z.object({
  id: z.string(),
  /** `asked`: customers asked this when the passage was used. `edited`: the reply that rested on it was rewritten. */
  effect: z.enum(['asked', 'edited']),
  /** The passage that says those words now; `null` where none does, and the lesson counts nothing. */
  passageId: z.string().nullable(),
  /** The question, masked; empty where there is none, or it is gone. */
  question: z.string(),
  suggestionId: z.string().nullable(),
  taughtByLead: z.boolean(),
  createdAt: z.string(),
  forgottenAt: z.string().nullable(),
});
export type LessonRow = z.infer<typeof lessonRow>;

const byId = { params: z.object({ id: z.string().max(200) }) };

export const listLessonsRoute = createRoute({
  method: 'get', path: '/v1/documents/{id}/lessons', summary: 'What use taught about a document’s passages', request: byId, responses: jsonAnswer('Lessons, newest first', z.object({ lessons: z.array(lessonRow) })),
});
export const teachPassageRoute = createRoute({
  method: 'post', path: '/v1/knowledge/passages/{id}/lessons', summary: 'Say that a passage answers a question',
  request: { ...byId, ...jsonBody(z.strictObject({ question: z.string().trim().min(3).max(500) })) }, responses: jsonAnswer('The lesson', z.object({ id: z.string() })),
});
export const forgetLessonRoute = createRoute({
  method: 'post', path: '/v1/knowledge/lessons/{id}/forget', summary: 'Take back what was learned',
  request: { ...byId, ...emptyBody }, responses: jsonAnswer('Done', z.object({ forgotten: z.boolean() })),
});
