import { z } from 'zod';
import { finding } from '../policy/finding.ts';
import { ticket } from '../ticket/ticket.ts';
import { span } from './passage-support.ts';

/** The body of `POST /v1/check`: what the agent typed, the ticket it answers, and what systems said of it, which the server has not kept. Nothing of it is stored. */
export const checkRequest = z.object({
  text: z.string().max(200_000), ticket: ticket.optional(),
  records: z.array(z.object({ passageId: z.string().max(200), text: z.string().max(6_000) })).max(10).optional(),
  /** The language the agent reads (`de`, `pt-BR`): that of why something was found. English when missing or not one of ours. */
  locale: z.string().max(35).optional(),
});
export type CheckRequest = z.infer<typeof checkRequest>;

/** One sentence of typed text and whether a passage supports it. */
export const checkedSentence = z.object({
  text: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  status: z.enum(['supported', 'unsupported', 'not-a-claim']),
  score: z.number(),
  passageId: z.string().optional(),
  /** Which words of that passage say it. */
  words: z.array(span).optional(),
});
export type CheckedSentence = z.infer<typeof checkedSentence>;

export const checkResponse = z.object({ findings: z.array(finding), sentences: z.array(checkedSentence) });
export type CheckResponse = z.infer<typeof checkResponse>;
