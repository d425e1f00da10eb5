import { z } from 'zod';
import { summarySentence } from './summary.ts';

/** `who` the customer is, `what` they want, what was `tried`, `promised`, asked and is `open`, their `mood`, what comes `next`, and what is `known` beside: why it is handed over, where it stands. */
export const handOverPart = z.enum(['who', 'what', 'tried', 'promised', 'open', 'mood', 'next', 'known']);
export type HandOverPart = z.infer<typeof handOverPart>;

/** One line of a note for a colleague, with the messages that support it: none where the console says it, as of the customer's other tickets. `at` is the ISO time of the words it tells; empty where it tells nobody's. */
export const handOverLine = summarySentence.extend({ part: handOverPart, messageIds: z.array(z.string()), at: z.string() });
export type HandOverLine = z.infer<typeof handOverLine>;

/** A note for the colleague who takes the ticket over. `text` is all of it in plain text with the day of each line that has one, made to paste as an internal note. `language` is that of our own words in it. */
export const handOverNote = z.object({ title: z.string(), lines: z.array(handOverLine), text: z.string(), language: z.string() });
export type HandOverNote = z.infer<typeof handOverNote>;
