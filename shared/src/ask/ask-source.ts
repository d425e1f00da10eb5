import { z } from 'zod';
import { foundSource } from '../assist/source.ts';

/** What an answer to an agent may rest on: a passage of the knowledge, or a message of the ticket itself (`passageId` is then `message:` and its id). */
export const askSource = foundSource.extend({
  kind: z.enum([...foundSource.shape.kind.options, 'message']),
  /** Who wrote the message. */
  author: z.enum(['customer', 'agent']).optional(),
});
export type AskSource = z.infer<typeof askSource>;

/** What a question may be narrowed to. `internal`: whatever was written for colleagues. */
export const askFilter = z.enum(['article', 'macro', 'file', 'ticket', 'message', 'internal']);
export type AskFilter = z.infer<typeof askFilter>;

/** How a message's passage id begins. */
export const messagePrefix = 'message:';
