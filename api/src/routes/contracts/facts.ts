import { createRoute } from '@hono/zod-openapi';
import { factUpload, factsResponse } from '@countersign/shared/suggestion/facts';
import { z } from 'zod';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

/** A fact that does not parse is refused by itself, so the wire takes any object and `recordFacts` judges each. */
const uploads = z.object({ facts: z.array(z.unknown() as z.ZodType<unknown, z.input<typeof factUpload>>).min(1).max(200) });

export const factsRoute = createRoute({
  method: 'post',
  path: '/v1/facts',
  summary: 'Commit facts, exactly once each',
  description: 'Ids under `committed` are stored, now or before. Ids under `refused` never will be; drop them. The rest may be sent again.',
  request: jsonBody(uploads),
  responses: jsonAnswer('What became of each fact', factsResponse),
});
