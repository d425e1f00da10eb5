import { createRoute } from '@hono/zod-openapi';
import { askRequest } from '@countersign/shared/ask/ask-request';
import { z } from 'zod';
import { jsonBody } from './json-body.ts';

export const askRoute = createRoute({
  method: 'post',
  path: '/v1/ask',
  summary: 'Answer an agent’s question from the knowledge and the ticket',
  description:
    'Answers a stream of server-sent events: sources, answer-start, answer-delta…, answer-end, done; or error {code}. Each answer-delta is one judged sentence with its citations. Neither the question nor the answer is stored.',
  request: jsonBody(askRequest),
  responses: { 200: { description: 'The event stream', content: { 'text/event-stream': { schema: z.string() } } } },
});
