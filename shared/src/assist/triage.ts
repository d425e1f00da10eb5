import { z } from 'zod';

export const urgency = z.enum(['low', 'normal', 'high']);
export const sentiment = z.enum(['negative', 'neutral', 'positive']);

/** Something the ticket names: an order number, an amount, a date, a device, an error code. */
export const entity = z.object({
  type: z.enum(['order', 'invoice', 'tracking', 'product', 'amount', 'date', 'device', 'error-code', 'account', 'link', 'other']),
  /** As it stands in the text. */
  value: z.string(),
  messageId: z.string(),
  /** The same in one form: a date as 2026-11-09, an amount as `49.90 EUR`. Missing where there is no other form. */
  normalised: z.string().optional(),
  /** Who it belongs to or what found it: the carrier of a tracking number, the name of a workspace's own pattern. */
  name: z.string().optional(),
});
export type Entity = z.infer<typeof entity>;

/** One of the things a ticket asks for. */
export const triageIssue = z.object({
  intent: z.string(),
  intentLabel: z.string(),
  confidence: z.number().min(0).max(1),
  messageId: z.string().optional(),
  /** The words that say so, as they stand in the message. Not stored. */
  quote: z.string().optional(),
});
export type TriageIssue = z.infer<typeof triageIssue>;

/** Why one hand-over rule fired. */
export const handoverReason = z.object({
  /** Id of the rule, as the workspace's settings list it. */
  rule: z.string(),
  text: z.string(),
  messageId: z.string().optional(),
  /** The customer's words that fired it. Not stored. */
  quote: z.string().optional(),
});
export type HandoverReason = z.infer<typeof handoverReason>;

/** The customer's mood turn by turn, oldest first; `value` runs from -1 (bad) to 1 (good). */
export const sentimentTrend = z.object({
  direction: z.enum(['rising', 'falling', 'steady']),
  turns: z.array(z.object({ messageId: z.string(), sentiment, value: z.number().min(-1).max(1) })),
});
export type SentimentTrend = z.infer<typeof sentimentTrend>;

/** What the agent may set in the console by hand; nothing here is ever written for them. */
export const routingHints = z.object({
  macro: z.object({ id: z.string(), title: z.string() }).optional(),
  tags: z.array(z.string()).default([]),
  priority: z.enum(['low', 'normal', 'high', 'urgent']).optional(),
  team: z.string().optional(),
  /** What the ticket names that part of it rests on: types of entities, and names of the workspace's patterns. */
  because: z.array(z.string()).optional(),
});
export type RoutingHints = z.infer<typeof routingHints>;

/** What the ticket is about. Confidences lie in 0 to 1 and are calibrated; `intent` is `unknown` below the floor. */
export const triage = z.object({
  intent: z.string(),
  /** The intent as the agent reads it: "Battery won't charge". */
  intentLabel: z.string(),
  confidence: z.number().min(0).max(1),
  /** Next best intents, best first, without the winner. */
  alternatives: z.array(z.object({ intent: z.string(), intentLabel: z.string(), confidence: z.number() })).default([]),
  /** Everything the newest turn asks for, most certain first; more than one entry is a ticket about several things. Empty where the intent is unknown. */
  issues: z.array(triageIssue).default([]),
  /** How likely the taxonomy has no place for this ticket, 0 to 1. */
  outOfScope: z.number().min(0).max(1).default(0),
  urgency,
  urgencyReason: z.string().default(''),
  sentiment,
  sentimentConfidence: z.number().min(0).max(1).default(0),
  sentimentTrend: sentimentTrend.default({ direction: 'steady', turns: [] }),
  /** ISO 639-1, or `und`. */
  language: z.string(),
  languageConfidence: z.number().min(0).max(1).default(0),
  /** Languages of the newest turn by their share of its letters, most first; more than one is a mixed ticket. */
  languages: z.array(z.object({ language: z.string(), share: z.number().min(0).max(1) })).default([]),
  entities: z.array(entity),
  /** Details this intent needs and the thread does not hold, in words the customer can be asked for: "serial number". */
  missing: z.array(z.string()),
  handover: z.object({
    recommended: z.boolean(),
    /** The texts of `because`, for those who show no more. */
    reasons: z.array(z.string()),
    because: z.array(handoverReason).default([]),
  }),
  routing: routingHints.optional(),
  /** Where triage also reads vectors of an embeddings endpoint: whether this ticket's had come, or it was read by its words alone. */
  vector: z.enum(['heard', 'missed']).optional(),
});
export type Triage = z.infer<typeof triage>;
/** A triage as an older version may have made it: what has a default may be missing. */
export type TriageInput = z.input<typeof triage>;
