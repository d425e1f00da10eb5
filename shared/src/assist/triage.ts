import { z } from 'zod';

export const urgency = z.enum(['low', 'normal', 'high']);
export const sentiment = z.enum(['negative', 'neutral', 'positive']);

/** Something the ticket names: an order number, an amount, a date, a device, an error code. */
export const entity = z.object({
  type: z.enum(['order', 'invoice', 'tracking', 'product', 'amount', 'date', 'device', 'error-code', 'account', 'link', 'other']),
  value: z.string(),
  messageId: z.string(),
});
export type Entity = z.infer<typeof entity>;

/** What the ticket is about. Confidences lie in 0 to 1 and are calibrated; `intent` is `unknown` below the floor. */
export const triage = z.object({
  intent: z.string(),
  /** The intent as the agent reads it: "Battery won't charge". */
  intentLabel: z.string(),
  confidence: z.number().min(0).max(1),
  /** Next best intents, best first, without the winner. */
  alternatives: z.array(z.object({ intent: z.string(), intentLabel: z.string(), confidence: z.number() })).default([]),
  urgency,
  urgencyReason: z.string().default(''),
  sentiment,
  sentimentConfidence: z.number().min(0).max(1).default(0),
  /** ISO 639-1, or `und`. */
  language: z.string(),
  languageConfidence: z.number().min(0).max(1).default(0),
  entities: z.array(entity),
  /** Details this intent needs and the thread does not hold, in words the customer can be asked for: "serial number". */
  missing: z.array(z.string()),
  handover: z.object({ recommended: z.boolean(), reasons: z.array(z.string()) }),
});
export type Triage = z.infer<typeof triage>;
