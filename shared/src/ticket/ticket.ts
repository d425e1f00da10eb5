import { z } from 'zod';
import { message } from './message.ts';
import { ticketKey } from './ticket-key.ts';

/**
 * The console-neutral conversation, oldest message first. Unknown fields are kept.
 * `status` and `channel` are the console's own words in lower case; `fields` holds what else the console knows.
 */
export const ticket = z.looseObject({
  key: ticketKey,
  subject: z.string().default(''),
  requester: z
    .looseObject({ name: z.string().max(500).default(''), email: z.string().max(500).nullish() })
    .default({ name: '' }),
  status: z.string().max(100).default('open'),
  channel: z.string().max(100).default('email'),
  language: z.string().max(35).nullish(),
  tags: z.array(z.string().max(500)).max(1000).default([]),
  fields: z.record(z.string(), z.unknown()).default({}),
  messages: z.array(message).max(10_000),
});
export type Ticket = z.infer<typeof ticket>;
/** A ticket as it may arrive on the wire, before defaults are filled in. */
export type TicketInput = z.input<typeof ticket>;
