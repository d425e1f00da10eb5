import { z } from 'zod';
import { ticket } from '../ticket/ticket.ts';

/** The body of `POST /v1/assist`. */
export const assistRequest = z.object({
  ticket,
  /** The agent's name for the sign-off. */
  agent: z.object({ name: z.string().max(200).default('') }).default({ name: '' }),
  /** A version of an earlier suggestion: the agent pressed Regenerate. */
  regenerates: z.string().regex(/^[\w-]{1,100}$/).optional(),
  /** A one-line wish of the agent ("Draft without the promise"). */
  wish: z.string().max(500).optional(),
  /** Passages the agent pinned to this ticket; the draft prefers them. */
  pinned: z.array(z.string().max(200)).max(20).optional(),
  /** The language the agent reads (`de`, `pt-BR`): that of the summary's own words, of triage's reasons and of what is missing. English when missing or not one of ours. */
  locale: z.string().max(35).optional(),
  /** The newest message of the summary the agent saw last (its `readTo`): the new one marks what changed since. */
  summarisedTo: z.string().max(200).optional(),
  /** A playground run: nothing is counted, nothing is stored. */
  rehearsal: z.boolean().default(false),
  /** The thread is read for its summary alone: nothing is drafted, no model is asked, and none of the team's own systems. */
  only: z.literal('summary').optional(),
  /** With `only`: a model is asked for the summary as in a run. That is no rehearsal: what it cost counts, and is stored. */
  withModel: z.boolean().optional(),
});
export type AssistRequest = z.infer<typeof assistRequest>;
export type AssistRequestInput = z.input<typeof assistRequest>;
