import { z } from 'zod';
import { draftSentence } from '../assist/draft.ts';
import { finding } from '../policy/finding.ts';

/** One whole, judged sentence of a result. `from` are the positions, from 0, of the sentences of the worked-on text it comes from; none for a new one. */
export const writtenSentence = draftSentence.extend({ from: z.array(z.number().int().min(0)) });
export type WrittenSentence = z.infer<typeof writtenSentence>;

/**
 * Something that the worked-on text and the result do not say alike. `added`: only the result says it; `left-out`: only the text
 * did; `changed`: both speak of it, differently. `before` and `after` are the words as they stand; empty where there are none.
 */
export const factChange = z.object({
  kind: z.enum(['number', 'amount', 'date', 'name', 'code', 'link', 'promise', 'citation', 'denial', 'sentence']),
  change: z.enum(['added', 'left-out', 'changed']),
  before: z.string(),
  after: z.string(),
  /** Index of the result's sentence it stands in; missing where the result does not have it. */
  sentence: z.number().int().min(0).optional(),
  /** What an agent reads, in a sentence. */
  explanation: z.string(),
});
export type FactChange = z.infer<typeof factChange>;

/** A word that was corrected (`options` empty) or may be misspelt (`after` empty), by UTF-16 units of the worked-on text. */
export const spellingNote = z.object({ start: z.number().int().min(0), end: z.number().int().min(0), before: z.string(), after: z.string(), options: z.array(z.string()) });
export type SpellingNote = z.infer<typeof spellingNote>;

/** A macro of the team that says nearly the same in the wording asked for, filled in and judged. */
export const macroVariant = z.object({ passageId: z.string(), title: z.string(), text: z.string(), findings: z.array(finding), changes: z.array(factChange) });
export type MacroVariant = z.infer<typeof macroVariant>;

/** What a tool needs that it did not get. `style`: the agent has not switched their style on, or has sent too little to tell it. */
export const writingNeed = z.enum(['model', 'text', 'instruction', 'language', 'style']);
export type WritingNeed = z.infer<typeof writingNeed>;

const range = z.object({ start: z.number().int().min(0), end: z.number().int().min(0) });

/** How a tool ended. */
export const writingEnd = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('written'),
    /** The part of `text` that the joined sentences take the place of. Empty for `continue`: they go in there. */
    replaces: range,
    changes: z.array(factChange),
    /** Offsets count in the joined sentences. */
    findings: z.array(finding),
    /** Sentences that broke a blocking rule. They travel here and nowhere else; the panel folds them. */
    withheld: z.array(z.object({ text: z.string(), findings: z.array(finding) })),
    /** Translations: each sentence beside the one it comes from. */
    both: z.array(z.object({ source: z.string(), target: z.string() })),
    spelling: z.array(spellingNote),
    variants: z.array(macroVariant),
    /** What else the agent should know, in sentences: "Left out 2 sentences." */
    notes: z.array(z.string()),
  }),
  /** There was nothing to change, and why, in a sentence. Words that may be misspelt are listed all the same. */
  z.object({ outcome: z.literal('unchanged'), explanation: z.string(), spelling: z.array(spellingNote) }),
  /** It can't be done as things are: what is missing, and a sentence that says so. Macros that say it so may be offered in its place. */
  z.object({ outcome: z.literal('needs'), needs: writingNeed, explanation: z.string(), variants: z.array(macroVariant) }),
]);
export type WritingEnd = z.infer<typeof writingEnd>;
