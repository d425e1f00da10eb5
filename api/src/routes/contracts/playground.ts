import { createRoute } from '@hono/zod-openapi';
import { ticket } from '@countersign/shared/ticket/ticket';
import { z } from 'zod';
import { jsonAnswer } from './json-answer.ts';

export const playgroundTickets = z.object({ tickets: z.array(ticket) });

export const playgroundTicketsRoute = createRoute({
  method: 'get', path: '/v1/playground/tickets', summary: 'Sample tickets to rehearse on', responses: jsonAnswer('The samples', playgroundTickets),
});
