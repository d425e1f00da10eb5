import { z } from 'zod';
import { finding } from '../policy/finding.ts';
import type { ErrorCode } from '../errors.ts';
import { draftSentence, engineName, runOutcome } from './draft.ts';
import { foundSource, recordLookup } from './source.ts';
import { summary } from './summary.ts';
import { triage } from './triage.ts';

/**
 * Why a model did not write the draft that is shown. `model-refuses`: it takes no call as it is set up, which a lead can see and mend;
 * `model-declined`: it will not have this text.
 */
export const fallbackReason = z.enum(['model-down', 'model-slow', 'model-busy', 'model-refuses', 'model-declined', 'over-budget', 'redaction-failed', 'invalid-output']);
export type FallbackReason = z.infer<typeof fallbackReason>;
/** The same as it comes over the wire: a reason that this version doesn't know is the model's. */
export const saidFallback = fallbackReason.catch('model-down').optional();

/** One request that left the machine. */
export const sentRequest = z.object({
  at: z.string(),
  /** What it was for: "draft", "embedding", "rerank", "triage", "summary". */
  purpose: z.string(),
  /** Name and version of the prompt it was asked with ("draft/3"); empty in receipts of older versions. */
  prompt: z.string().default(''),
  host: z.string(),
  model: z.string(),
  /** The exact body, byte for byte. */
  body: z.string(),
  bytesReceived: z.number().int(),
  answered: z.boolean(),
});
export type SentRequest = z.infer<typeof sentRequest>;

/** What left the machine: every request, failed and repeated ones too. `null` means nothing left. */
export const privacyReceipt = z.object({
  /** Of the first request. */
  at: z.string(),
  host: z.string(),
  model: z.string(),
  bytesSent: z.number().int(),
  bytesReceived: z.number().int(),
  /** The tokens that stand in the bodies, and how often. */
  masked: z.array(z.object({ token: z.string(), type: z.string(), count: z.number().int() })),
  /** In the order in which they left. */
  requests: z.array(sentRequest),
  answered: z.boolean(),
});
export type PrivacyReceipt = z.infer<typeof privacyReceipt>;

const events = {
  'triage': triage,
  /** Comes again, whole, where the team's own systems were asked: then with what they said, in `lookups`. */
  'sources': z.object({ sources: z.array(foundSource), passagesSearched: z.number().int(), lookups: z.array(recordLookup).optional() }),
  'summary': summary,
  'draft-start': z.object({ suggestionId: z.string(), engine: engineName, language: z.string(), fallback: saidFallback }),
  'draft-delta': draftSentence,
  'draft-end': z.discriminatedUnion('outcome', [
    /** `isCut`: the model stopped in the middle, and what is shown is not all. */
    z.object({ outcome: z.literal('drafted'), isCut: z.literal(true).optional() }),
    z.object({
      outcome: z.literal('abstained'),
      reason: z.string(),
      missing: z.array(z.string()),
      nearest: z.array(z.object({ documentId: z.string(), title: z.string(), score: z.number() })),
    }),
    /** The withheld sentences travel here and nowhere else; the panel folds them. */
    z.object({ outcome: z.literal('withheld'), sentences: z.array(draftSentence) }),
  ]),
  'findings': z.object({ findings: z.array(finding) }),
  'done': z.object({
    outcome: runOutcome,
    runId: z.string(),
    engine: engineName,
    timingsMs: z.record(z.string(), z.number()),
    receipt: privacyReceipt.nullable(),
  }),
  'comparison-group': z.object({ experiment: z.string(), share: z.number() }),
  'error': z.object({ code: z.string() as z.ZodType<ErrorCode>, message: z.string(), requestId: z.string().optional() }),
} as const;

export type AssistEventName = keyof typeof events;
/** One event of the assist stream: its name and its data. */
export type AssistEvent = { [Name in AssistEventName]: { event: Name; data: z.infer<(typeof events)[Name]> } }[AssistEventName];
/** The data of one named event. */
export type AssistEventData<Name extends AssistEventName> = z.infer<(typeof events)[Name]>;

/** Parses one event from the wire; an unknown name is `undefined`, so that an older panel survives a newer server. */
export function parseAssistEvent(name: string, data: unknown): AssistEvent | undefined {
  if (!Object.hasOwn(events, name)) return undefined;
  const event = name as AssistEventName;
  return { event, data: events[event].parse(data) } as AssistEvent;
}
