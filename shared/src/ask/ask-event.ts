import { z } from 'zod';
import { privacyReceipt, saidFallback } from '../assist/assist-event.ts';
import { draftSentence, engineName } from '../assist/draft.ts';
import type { ErrorCode } from '../errors.ts';
import { askSource } from './ask-source.ts';

const events = {
  'sources': z.object({ sources: z.array(askSource), passagesSearched: z.number().int() }),
  'answer-start': z.object({ engine: engineName, fallback: saidFallback }),
  /** One whole, judged sentence; `locked` where it rests on something written for colleagues. */
  'answer-delta': draftSentence,
  'answer-end': z.discriminatedUnion('outcome', [
    /** `leftOut`: sentences that broke a blocking rule and that no source says word for word. They are not sent. */
    /** `isCut`: the model stopped in the middle, and what is shown is not all. */
    z.object({ outcome: z.literal('answered'), leftOut: z.number().int(), isCut: z.literal(true).optional() }),
    z.object({ outcome: z.literal('abstained'), nearest: z.array(z.object({ documentId: z.string(), title: z.string(), score: z.number(), url: z.string().optional() })) }),
  ]),
  'done': z.object({ runId: z.string(), engine: engineName, timingsMs: z.record(z.string(), z.number()), receipt: privacyReceipt.nullable() }),
  'error': z.object({ code: z.string() as z.ZodType<ErrorCode>, message: z.string(), requestId: z.string().optional() }),
} as const;

export type AskEventName = keyof typeof events;
/** One event of the ask stream: its name and its data. */
export type AskEvent = { [Name in AskEventName]: { event: Name; data: z.infer<(typeof events)[Name]> } }[AskEventName];
/** The data of one named event. */
export type AskEventData<Name extends AskEventName> = z.infer<(typeof events)[Name]>;

/** Parses one event from the wire; an unknown name is `undefined`, so that an older panel survives a newer server. */
export function parseAskEvent(name: string, data: unknown): AskEvent | undefined {
  if (!Object.hasOwn(events, name)) return undefined;
  const event = name as AskEventName;
  return { event, data: events[event].parse(data) } as AskEvent;
}
