import { z } from 'zod';
import { foundSource } from '../assist/source.ts';

/** The prepared reply that fits best, and why: the ticket's words it holds, whether it is made for the ticket's intent, what became of it before. */
export const macroMatch = z.object({
  source: foundSource,
  terms: z.array(z.string()),
  /** The intent's name, where the macro speaks of it. */
  intent: z.string().nullable(),
  /** Mean share of a draft from it that was still in the reply sent, and over how many; `null` below 20. */
  survival: z.object({ share: z.number(), n: z.number().int() }).nullable(),
});
export type MacroMatch = z.infer<typeof macroMatch>;

/** A ticket the team solved before. It is internal, and no policy: nothing cites it. */
export const solvedTicket = z.object({ passageId: z.string(), title: z.string(), asked: z.string(), sent: z.string(), updated: z.string(), url: z.string().optional(), score: z.number() });
export type SolvedTicket = z.infer<typeof solvedTicket>;

/** The answer of `POST /v1/knowledge/similar`. */
export const similarFound = z.object({
  macro: macroMatch.nullable(),
  solved: z.array(solvedTicket),
  /** How alike each of the requester's other tickets is, 0 to 1, most alike first; `isSame` where both ask for the same. */
  others: z.array(z.object({ id: z.string(), likeness: z.number(), isSame: z.boolean() })),
});
export type SimilarFound = z.infer<typeof similarFound>;
