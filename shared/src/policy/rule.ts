import { z } from 'zod';
import { consoleName } from '../ticket/ticket-key.ts';
import { severity } from './finding.ts';

/** What an agent can promise without authority. `legal`, `medical` and `financial` are advice that only a professional may give. */
export const promiseKind = z.enum([
  'refund', 'credit', 'discount', 'replacement', 'waiver', 'deadline', 'guarantee', 'price', 'liability', 'legal', 'medical', 'financial', 'other',
]);
export type PromiseKind = z.infer<typeof promiseKind>;

export const personalDataKind = z.enum(['EMAIL', 'PHONE', 'CARD', 'IBAN', 'SECRET']);
export type PersonalDataKind = z.infer<typeof personalDataKind>;

/** What a customer is never asked to write into a message. */
export const askedDataKind = z.enum(['card-number', 'security-code', 'password', 'pin', 'one-time-code', 'national-id']);
export type AskedDataKind = z.infer<typeof askedDataKind>;

export const toneKind = z.enum(['rude', 'blaming', 'sarcastic', 'shouting']);
export type ToneKind = z.infer<typeof toneKind>;

export const topicKind = z.enum(['law', 'medicine', 'investment', 'politics', 'religion']);
export type TopicKind = z.infer<typeof topicKind>;

/**
 * How a rule finds its spans. Each detector is pure code in `detectors/`, one file a type, and declares there where it can run:
 * `local` ones judge every pause in typing, `server` ones need what only the server has. An empty list of kinds means every kind.
 */
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
  /** Words that must not be said, in their inflected forms too unless the case matters. */
  z.object({ type: z.literal('phrase'), phrases: z.array(z.string().min(1)).min(1), matchCase: z.boolean().default(false), inflected: z.boolean().default(true) }),
  /** The workspace's own pattern in RE2 syntax, searched in linear time. */
  z.object({ type: z.literal('pattern'), pattern: z.string().min(1).max(1_000), matchCase: z.boolean().default(false) }),
  /** Matters a reply stays away from, by our own word lists in five languages. */
  z.object({ type: z.literal('topic'), topics: z.array(topicKind).default([]) }),
  z.object({ type: z.literal('personal-data'), kinds: z.array(personalDataKind).default([]) }),
  /** The reply asks for what nobody should write into a message. */
  z.object({ type: z.literal('asked-data'), kinds: z.array(askedDataKind).default([]) }),
  z.object({ type: z.literal('tone'), tones: z.array(toneKind).default([]) }),
  z.object({
    type: z.literal('missing-text'),
    /** Any one of these has to stand in the text; case, blanks and kinds of quotes do not matter. */
    texts: z.array(z.string().min(1)).min(1),
    /** Only for tickets whose field holds one of these values (a country, say); without it for every text in the rule's scope. */
    where: z.object({ field: z.string().min(1), values: z.array(z.string()).min(1) }).optional(),
  }),
  z.object({ type: z.literal('link'), allow: z.array(z.string()).default([]) }),
  z.object({ type: z.literal('placeholder') }),
  /** The greeting names somebody else than the requester. */
  z.object({ type: z.literal('wrong-name') }),
  /** An order, tracking or invoice number that differs a little from one in the ticket. */
  z.object({ type: z.literal('wrong-number') }),
  /** An amount of money that neither the ticket nor a source holds. */
  z.object({ type: z.literal('wrong-amount') }),
  /** A calendar date that neither the ticket nor a source holds. */
  z.object({ type: z.literal('wrong-date') }),
  /** Text of an internal passage: at least so many of its words in a row. */
  z.object({ type: z.literal('internal-text'), words: z.number().int().min(4).max(50).default(8) }),
  /** A name, address or number that stands in another customer's ticket and not in this one. */
  z.object({ type: z.literal('other-customer') }),
]);
export type Detector = z.infer<typeof detector>;

/** Where a rule applies; an empty list means everywhere. */
export const ruleScope = z.object({
  on: z.array(z.enum(['draft', 'typed'])).default([]),
  consoles: z.array(consoleName).default([]),
  teams: z.array(z.string()).default([]),
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
  scope: ruleScope.default({ on: [], consoles: [], teams: [], intents: [], tags: [], languages: [] }),
  detector,
  /** Words the customer may read in place of the flagged ones, put there by one tap; a sentence takes the place of their whole sentence. */
  suggestion: z.string().default(''),
  examples: z.object({ match: z.array(z.string()).default([]), clear: z.array(z.string()).default([]) }).default({ match: [], clear: [] }),
});
export type Rule = z.infer<typeof rule>;
