import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

const userCode = z.string().trim().min(4).max(20);

export const pairing = z.object({ userCode: z.string(), status: z.enum(['pending', 'approved', 'denied', 'expired']) });
export type Pairing = z.infer<typeof pairing>;

export const pairingRoute = createRoute({
  method: 'get', path: '/v1/pairing', summary: 'Where a pairing code stands', request: { query: z.object({ code: userCode }) }, responses: jsonAnswer('The pairing', pairing),
});

export const decidePairingRoute = createRoute({
  method: 'post', path: '/v1/pairing', summary: 'Approve or deny a browser that shows this code',
  request: jsonBody(z.object({ code: userCode, decision: z.enum(['approve', 'deny']) })), responses: jsonAnswer('The pairing', pairing),
});
