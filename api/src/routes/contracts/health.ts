import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { jsonAnswer } from './json-answer.ts';

export const healthRoute = createRoute({ method: 'get', path: '/healthz', summary: 'The process lives', responses: jsonAnswer('Alive', z.object({ status: z.literal('ok') })) });
export const readyRoute = createRoute({ method: 'get', path: '/readyz', summary: 'The database answers', responses: jsonAnswer('Ready', z.object({ status: z.literal('ready') })) });
