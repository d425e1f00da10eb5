import { z } from 'zod';

export const authorRole = z.enum(['customer', 'agent', 'system']);

export const visibility = z.enum(['public', 'internal']);
export type Visibility = z.infer<typeof visibility>;

/** One entry of a ticket. `text` is plain text, `at` an ISO 8601 time (empty when the console shows none). */
export const message = z.looseObject({
  id: z.string().min(1).max(200),
  author: z.looseObject({ role: authorRole, name: z.string().max(500).default('') }),
  visibility: visibility.default('public'),
  text: z.string(),
  at: z.string().max(64).default(''),
});
export type Message = z.infer<typeof message>;
