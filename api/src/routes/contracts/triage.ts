import { createRoute } from '@hono/zod-openapi';
import { correctedTriage, correctedTriageRequest } from '@countersign/shared/assist/corrected-triage';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

export const correctedTriageRoute = createRoute({
  method: 'post',
  path: '/v1/triage/corrected',
  summary: 'What follows where an agent corrected a ticket’s triage: the details a reply lacks, where the ticket goes and why to a person; nothing is stored',
  request: jsonBody(correctedTriageRequest),
  responses: jsonAnswer('What follows', correctedTriage),
});
