import { z } from 'zod';
import { asTicket, threadRow } from './thread-rows.ts';

/** A text to be judged, the ticket it answers, and the passages it may rest on, which take the place of the knowledge. */
export const checkRow = z.looseObject({
  text: z.string().max(200_000),
  ticket: threadRow.transform((thread) => asTicket(thread, 0)).optional(),
  passages: z.array(z.looseObject({ id: z.union([z.string(), z.number()]).transform(String), text: z.string() })).optional(),
});
export type CheckRow = z.infer<typeof checkRow>;
