import { z } from 'zod';
import { visibility } from '../ticket/message.ts';

/** A passage found for a ticket. `score` lies in 0 to 1 and compares within one run. */
export const foundSource = z.object({
  documentId: z.string(),
  passageId: z.string(),
  kind: z.enum(['article', 'macro', 'file', 'ticket', 'record']),
  title: z.string(),
  /** Heading path inside the document, outermost first, joined by " > "; empty at the top. */
  heading: z.string(),
  text: z.string(),
  score: z.number(),
  visibility,
  /** ISO date of the document's last change; empty when unknown. */
  updated: z.string(),
  url: z.string().optional(),
  /** Version of the document that says this; missing where knowledge keeps none. */
  version: z.number().int().optional(),
  /** When a record was read from its system, ISO; only records have it. */
  readAt: z.string().optional(),
});
export type FoundSource = z.infer<typeof foundSource>;

/** How asking one of the team's systems about a ticket ended. `no-key`: the ticket doesn't say what to ask for; `not-theirs`: the record is another person's. */
export type RecordState = 'read' | 'no-key' | 'not-found' | 'not-theirs' | 'refused' | 'slow' | 'unreachable' | 'unreadable';
export const recordLookup = z.object({ name: z.string(), state: z.string() as z.ZodType<RecordState>, at: z.string() });
export type RecordLookup = z.infer<typeof recordLookup>;
