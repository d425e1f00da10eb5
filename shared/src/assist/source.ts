import { z } from 'zod';
import { visibility } from '../ticket/message.ts';

/** A passage found for a ticket. `score` lies in 0 to 1 and compares within one run. */
export const foundSource = z.object({
  documentId: z.string(),
  passageId: z.string(),
  kind: z.enum(['article', 'macro', 'file', 'ticket']),
  title: z.string(),
  /** Heading path inside the document, outermost first, joined by " > "; empty at the top. */
  heading: z.string(),
  text: z.string(),
  score: z.number(),
  visibility,
  /** ISO date of the document's last change; empty when unknown. */
  updated: z.string(),
  url: z.string().optional(),
});
export type FoundSource = z.infer<typeof foundSource>;
