import { z } from 'zod';

/** One line of a summary and the messages it comes from; a line without a message does not exist. */
export const summarySentence = z.object({ text: z.string(), messageIds: z.array(z.string()).min(1) });

/** The thread in at most five lines: what the customer wants, what the agents did, what comes next. */
export const summary = z.object({
  customer: z.string(),
  agent: z.string(),
  next: z.string(),
  sentences: z.array(summarySentence),
});
export type Summary = z.infer<typeof summary>;
