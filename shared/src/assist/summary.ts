import { z } from 'zod';
import { engineName } from './draft.ts';

/** One line of a summary and the messages it comes from; a line without a message does not exist. */
export const summarySentence = z.object({ text: z.string(), messageIds: z.array(z.string()).min(1) });

/**
 * What a line says. `wants`: what the customer came for. `tried`: a step taken or asked for. `promised`: something said to happen.
 * `state`: where the ticket stands. `next`: what is to be done, by whom. `question`: asked by the customer and not answered since.
 */
export const summaryKind = z.enum(['wants', 'tried', 'promised', 'state', 'next', 'question']);
export type SummaryKind = z.infer<typeof summaryKind>;

/** Where a thread stands. `unknown`: nobody has said anything in public. */
export const threadState = z.enum(['waiting-on-us', 'waiting-on-customer', 'solved', 'unknown']);
export type ThreadState = z.infer<typeof threadState>;

/** One line that says who, when and what, with the messages that support it. `text` is the whole line, `frame` and `quote` its two halves. */
export const summaryLine = summarySentence.extend({
  kind: summaryKind,
  /** Words of ours around the quote, in the reader's language: "Lena promised on 12 May". Empty where the line is a quote alone. */
  frame: z.string().default(''),
  /** Words of the messages, in the language they were written in; empty where the line quotes nobody. */
  quote: z.string().default(''),
  /** ISO 639-1 of the quote, where it is another language than the reader's; empty otherwise. */
  quoteLanguage: z.string().default(''),
  /** Whose words or acts these are; `system` for the line on the state. */
  by: z.enum(['customer', 'agent', 'system']).default('system'),
  /** Their name as the console gives it; empty when unknown. */
  name: z.string().default(''),
  /** ISO time of the newest message of the line; empty when the console shows none. */
  at: z.string().default(''),
  /** Against the summary the reader saw before. `new`: not there then. `changed`: it says something else now. Missing: as it was, or nothing was seen before. */
  changed: z.enum(['new', 'changed']).optional(),
});
export type SummaryLine = z.infer<typeof summaryLine>;

/**
 * The thread in at most five sentences of its own (`sentences`), and as lines that say who did what (`lines`): what the customer wants,
 * what was tried and promised, the state, the next step, open questions. Fields with defaults are missing in runs of older versions.
 */
export const summary = z.object({
  customer: z.string(),
  agent: z.string(),
  next: z.string(),
  sentences: z.array(summarySentence),
  lines: z.array(summaryLine).default([]),
  state: threadState.default('unknown'),
  /** Lines of the summary the reader saw before that no longer hold: a question that was answered, a step that was taken. */
  gone: z.array(summaryLine).default([]),
  /** The newest message that was read; sent back as `summarisedTo` to be told what changed since. Empty when there is none. */
  readTo: z.string().default(''),
  /** ISO 639-1 of the frame words. */
  language: z.string().default('en'),
  engine: engineName.default('built-in'),
});
export type Summary = z.infer<typeof summary>;
