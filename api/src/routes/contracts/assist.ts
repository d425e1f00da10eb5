import { createRoute } from '@hono/zod-openapi';
import { assistRequest } from '@countersign/shared/assist/assist-request';
import { checkRequest, checkResponse } from '@countersign/shared/assist/check-request';
import { z } from 'zod';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

export const assistRoute = createRoute({
  method: 'post',
  path: '/v1/assist',
  summary: 'Triage a ticket, find its sources, draft a checked reply',
  description:
    'Answers a stream of server-sent events: triage, sources, summary, draft-start, draft-delta…, draft-end, findings, done; or error {code}. Each draft-delta is one judged sentence.',
  request: jsonBody(assistRequest),
  responses: { 200: { description: 'The event stream', content: { 'text/event-stream': { schema: z.string() } } } },
});

export const checkRoute = createRoute({
  method: 'post',
  path: '/v1/check',
  summary: 'Check typed text against the rules and the knowledge; nothing is stored',
  request: jsonBody(checkRequest),
  responses: jsonAnswer('What was found', checkResponse),
});
