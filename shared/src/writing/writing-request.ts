import { z } from 'zod';
import { ticket } from '../ticket/ticket.ts';
import { writingTool } from './writing-tool.ts';

/**
 * The body of `POST /v1/writing`: a tool and the text it works on, whole. Neither the text nor the result is stored.
 * `selection` counts UTF-16 units in `text`; without one the whole text is worked on. `continue` goes on at the end of it.
 */
export const writingRequest = z.object({
  tool: writingTool,
  text: z.string().max(20_000),
  selection: z.object({ start: z.number().int().min(0), end: z.number().int().min(0) }).optional(),
  /** `text` begins in the middle of a sentence, so its first letter is no beginning. */
  goesOn: z.boolean().default(false),
  /** The sentences of the suggestion that stand in `text`, with what they cite; other text is looked up in the knowledge. */
  sentences: z.array(z.object({ text: z.string().max(4_000), citations: z.array(z.string().max(200)).max(20) })).max(200).default([]),
  /** The suggestion the text comes from, where it comes from one. */
  suggestionId: z.string().regex(/^[\w-]{1,100}$/).optional(),
  ticket,
  /** The agent's name for the sign-off. */
  agent: z.object({ name: z.string().max(200).default('') }).default({ name: '' }),
  /** What the text should be about, or any other wish; `make-it-about` needs one. */
  instruction: z.string().trim().max(500).optional(),
  /** The language the agent reads (`de`, `pt-BR`): that of the notes. English when missing or not one of ours. */
  locale: z.string().max(35).optional(),
  /** ISO 639-1. `translate` takes the customer's language where it is missing. */
  targetLanguage: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/).optional(),
  /** Passages the panel shows for this ticket: a tool that adds sentences may rest them on these. */
  passages: z.array(z.string().max(200)).max(20).default([]),
  /** What the team's own systems said of the ticket, which the server has not kept. */
  records: z.array(z.object({ passageId: z.string().max(200), text: z.string().max(6_000) })).max(10).default([]),
});
export type WritingRequest = z.infer<typeof writingRequest>;
export type WritingRequestInput = z.input<typeof writingRequest>;
