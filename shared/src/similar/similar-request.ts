import { z } from 'zod';
import { ticket } from '../ticket/ticket.ts';

/** Another ticket of the same requester, as the console lists it. */
export const otherTicket = z.object({
  id: z.string().min(1).max(100),
  subject: z.string().max(1000).default(''),
  /** What the customer first wrote; its beginning is enough. */
  text: z.string().max(20_000).default(''),
});
export type OtherTicket = z.infer<typeof otherTicket>;

/** The body of `POST /v1/knowledge/similar`. Nothing of it is stored. */
export const similarRequest = z.object({
  ticket,
  /** The requester's other open tickets, where the console told them. */
  others: z.array(otherTicket).max(100).default([]),
  /** The language the agent reads (`de`, `pt-BR`): that of the intent's name. English when missing or not one of ours. */
  locale: z.string().max(35).optional(),
});
export type SimilarRequest = z.infer<typeof similarRequest>;
export type SimilarRequestInput = z.input<typeof similarRequest>;
