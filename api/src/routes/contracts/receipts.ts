import { createRoute } from '@hono/zod-openapi';
import { privacyReceipt } from '@countersign/shared/assist/assist-event';
import { ticketKey } from '@countersign/shared/ticket/ticket-key';
import { z } from 'zod';
import { jsonAnswer } from './json-answer.ts';

export const unfinishedReceipts = z.object({ receipts: z.array(privacyReceipt) });

export const unfinishedReceiptsRoute = createRoute({
  method: 'get', path: '/v1/receipts/unfinished', summary: 'What left the server for a ticket in the member’s own runs that came to no end',
  description: 'Runs of the last day that were left or failed after a model was asked, oldest first. The requests are masked, as they left.',
  request: { query: ticketKey }, responses: jsonAnswer('A receipt for each run', unfinishedReceipts),
});
