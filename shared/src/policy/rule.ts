import { z } from 'zod';
import { consoleName } from '../ticket/ticket-key.ts';
import { severity } from './finding.ts';

/** What an agent can promise without authority. */
export const promiseKind = z.enum([
  'refund', 'credit', 'discount', 'replacement', 'waiver', 'deadline', 'guarantee', 'price', 'liability', 'other',
]);
export type PromiseKind = z.infer<typeof promiseKind>;

export const personalDataKind = z.enum(['EMAIL', 'PHONE', 'CARD', 'IBAN', 'SECRET']);
export type PersonalDataKind = z.infer<typeof personalDataKind>;

/** How a rule finds its spans. Each detector is pure code in `detectors/`, one file a type. */
export const detector = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('commitment'),
    /** Which promises; empty means every kind. */
    promises: z.array(promiseKind).default([]),
    /** Promises up to this amount are fine. Without a currency it holds for every currency. */
    limit: z.object({ amount: z.number().min(0), currency: z.string().length(3).optional() }).optional(),
    /** Whether a conditional promise ("if the photos show damage, we will refund") counts too. */
    conditional: z.boolean().default(false),
  }),
  z.object({ type: z.literal('phrase'), phrases: z.array(z.string().min(1)).min(1), matchCase: z.boolean().default(false) }),
  z.object({ type: z.literal('personal-data'), kinds: z.array(personalDataKind).default([]) }),
  z.object({ type: z.literal('link'), allow: z.array(z.string()).default([]) }),
  z.object({ type: z.literal('placeholder') }),
]);
export type Detector = z.infer<typeof detector>;

/** Where a rule applies; an empty list means everywhere. */
export const ruleScope = z.object({
  on: z.array(z.enum(['draft', 'typed'])).default([]),
  consoles: z.array(consoleName).default([]),
  intents: z.array(z.string()).default([]),
  tags: z.array(z.string()).default([]),
  languages: z.array(z.string()).default([]),
});
export type RuleScope = z.infer<typeof ruleScope>;

/** One rule of the workspace's policy. Its examples are its tests: each `match` must be found, each `clear` must not. */
export const rule = z.object({
  id: z.string().min(1).max(100),
  clause: z.string().min(1),
  severity,
  scope: ruleScope.default({ on: [], consoles: [], intents: [], tags: [], languages: [] }),
  detector,
  suggestion: z.string().default(''),
  examples: z.object({ match: z.array(z.string()).default([]), clear: z.array(z.string()).default([]) }).default({ match: [], clear: [] }),
});
export type Rule = z.infer<typeof rule>;
