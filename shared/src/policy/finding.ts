import { z } from 'zod';

export const findingKind = z.enum(['policy', 'commitment', 'grounding', 'privacy', 'injection']);
export type FindingKind = z.infer<typeof findingKind>;

export const severity = z.enum(['info', 'warn', 'block']);
export type Severity = z.infer<typeof severity>;

/**
 * A risk with a span. `start` and `end` count UTF-16 units in the text that was judged
 * (`on` says which: the draft, what the agent typed, or one message of the ticket), and `quote` is that span.
 * Where something is missing the span is empty and stands where it belongs.
 */
export const finding = z.object({
  id: z.string(),
  rule: z.string(),
  kind: findingKind,
  severity,
  on: z.enum(['draft', 'typed', 'message']).default('draft'),
  messageId: z.string().optional(),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  quote: z.string(),
  /** The rule's clause in the workspace's own plain words. */
  clause: z.string().default(''),
  /** Why it was found: what in the text met which part of the clause. */
  explanation: z.string(),
  /** Wording the policy suggests instead. */
  suggestion: z.string().optional(),
});
export type Finding = z.infer<typeof finding>;
