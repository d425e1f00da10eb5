import { createRoute } from '@hono/zod-openapi';
import { writingRequest } from '@countersign/shared/writing/writing-request';
import { styleChoice, styleSetting } from '@countersign/shared/writing/writing-style';
import { z } from 'zod';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

export const writingRoute = createRoute({
  method: 'post',
  path: '/v1/writing',
  summary: 'Reword, correct, translate or go on with a text the agent is writing',
  description:
    'Answers a stream of server-sent events: writing-start, writing-delta…, writing-end, done; or error {code}. Each writing-delta is one judged sentence; writing-end says what changed and what was found, or what the tool needs. Neither the text nor the result is stored.',
  request: jsonBody(writingRequest),
  responses: { 200: { description: 'The event stream', content: { 'text/event-stream': { schema: z.string() } } } },
});

export const styleRoute = createRoute({ method: 'get', path: '/v1/writing/style', summary: 'Whether the member’s sent replies are read for their style', responses: jsonAnswer('The setting and what is found', styleSetting) });

export const chooseStyleRoute = createRoute({
  method: 'post', path: '/v1/writing/style', summary: 'Let the member’s own sent replies be read for their style, or take that back', request: jsonBody(styleChoice), responses: jsonAnswer('The setting and what is found', styleSetting),
});
