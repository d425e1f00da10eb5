import { z } from 'zod';
import { ticket } from '../ticket/ticket.ts';
import { askFilter } from './ask-source.ts';

/** The body of `POST /v1/ask`: an agent's question about the ticket or the knowledge. Neither it nor the answer is kept. */
export const askRequest = z.object({
  question: z.string().trim().min(1).max(1000),
  ticket: ticket.optional(),
  /** The questions before it, oldest first, by which a short one ("and in Ghent?") is understood. */
  earlier: z.array(z.string().max(1000)).max(5).default([]),
  /** The one kind of source to answer from; all of them where it is missing, but solved tickets, which are no policy. */
  only: askFilter.optional(),
  /** Passages the agent pinned to this ticket; they come first. */
  pinned: z.array(z.string().max(200)).max(20).default([]),
});
export type AskRequest = z.infer<typeof askRequest>;
export type AskRequestInput = z.input<typeof askRequest>;
