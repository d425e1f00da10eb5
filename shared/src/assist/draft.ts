import { z } from 'zod';
import { passageSupport } from './passage-support.ts';

/**
 * One whole, judged sentence of a draft.
 * `supported`: every claim in it rests on `citations`. `not-a-claim`: greeting, thanks, question, sign-off.
 * `unsupported`: says something no passage says; Insert leaves it out unless the agent keeps it.
 */
export const draftSentence = z.object({
  index: z.number().int().min(0),
  text: z.string(),
  citations: z.array(z.string()),
  /** Which words of the cited passages say it. */
  support: z.array(passageSupport).optional(),
  status: z.enum(['supported', 'not-a-claim', 'unsupported']),
  /** What separates it from the sentence before. */
  lead: z.enum(['', ' ', '\n', '\n\n']),
  /** Rests on an internal passage: left out of Insert until the agent accepts that source. */
  locked: z.boolean(),
  /** A detail the customer is asked for stands in it (`serial number`). */
  asks: z.array(z.string()).default([]),
});
export type DraftSentence = z.infer<typeof draftSentence>;

export const engineName = z.enum(['built-in', 'model']);
export type EngineName = z.infer<typeof engineName>;

export const runOutcome = z.enum(['drafted', 'abstained', 'withheld']);
export type RunOutcome = z.infer<typeof runOutcome>;

/** A whole draft. `text` is its sentences joined by their leads. */
export interface Draft {
  readonly text: string;
  readonly sentences: readonly DraftSentence[];
}

/** Joins sentences by their leads; the first one's lead is dropped. */
export function joinSentences(sentences: readonly DraftSentence[]): string {
  return sentences.map((sentence, position) => (position === 0 ? sentence.text : sentence.lead + sentence.text)).join('');
}
