import { createRoute } from '@hono/zod-openapi';
import { ticketKey } from '@countersign/shared/ticket/ticket-key';
import { z } from 'zod';
import { rate } from './analytics.ts';
import { filters } from './filters.ts';
import { jsonAnswer } from './json-answer.ts';

const ofReplies = rate.extend({ period: z.object({ from: z.string(), to: z.string() }), definition: z.string() });
/** `ticketName`: what people call the ticket, its id or the number that the console shows in its place. */
const reply = z.object({ ticketKey, ticketName: z.string(), agent: z.string(), at: z.string() });

export const sentAnyway = ofReplies.extend({
  /** The newest 50. A reply that no draft was offered for has no suggestion. */
  replies: z.array(reply.extend({ suggestionId: z.string().nullable(), rule: z.string(), clause: z.string() })),
});
export type SentAnyway = z.infer<typeof sentAnyway>;

export const sentUnread = ofReplies.extend({
  /** The newest 50. `hadMs`: how long the draft was there at most; `readingMs`: what a quick reader needs. */
  replies: z.array(reply.extend({
    suggestionId: z.string(), because: z.array(z.enum(['blocking', 'commitment', 'low-confidence'])), words: z.number().int(), readingMs: z.number().int(), hadMs: z.number().int(),
  })),
});
export type SentUnread = z.infer<typeof sentUnread>;

export const textForMachines = ofReplies.extend({
  /** The newest 50 tickets, by the last run that found it. */
  replies: z.array(reply.extend({ suggestionId: z.string().nullable() })),
});
export type TextForMachines = z.infer<typeof textForMachines>;

const request = { query: filters };

export const sentAnywayRoute = createRoute({ method: 'get', path: '/v1/analytics/sent-anyway', summary: 'Replies that were sent with what a blocking rule forbids', request, responses: jsonAnswer('Figures', sentAnyway) });
export const sentUnreadRoute = createRoute({ method: 'get', path: '/v1/analytics/sent-unread', summary: 'Risky drafts that left unedited sooner than they can be read', request, responses: jsonAnswer('Figures', sentUnread) });
export const textForMachinesRoute = createRoute({ method: 'get', path: '/v1/analytics/text-for-machines', summary: 'Tickets with text that tries to steer a model', request, responses: jsonAnswer('Figures', textForMachines) });
