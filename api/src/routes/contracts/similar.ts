import { createRoute } from '@hono/zod-openapi';
import { similarFound } from '@countersign/shared/similar/similar-found';
import { similarRequest } from '@countersign/shared/similar/similar-request';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

export const similarRoute = createRoute({
  method: 'post',
  path: '/v1/knowledge/similar',
  summary: 'The best macro, solved tickets like this one, and other tickets of the requester that ask for the same; nothing is stored',
  request: jsonBody(similarRequest),
  responses: jsonAnswer('What else was found', similarFound),
});
