import { z } from 'zod';
import { privacyReceipt, saidFallback } from '../assist/assist-event.ts';
import { engineName } from '../assist/draft.ts';
import type { ErrorCode } from '../errors.ts';
import { writingEnd, writtenSentence } from './writing-result.ts';
import { writingTool } from './writing-tool.ts';

const events = {
  /** `language`: of the result. */
  'writing-start': z.object({ tool: writingTool, engine: engineName, language: z.string(), fallback: saidFallback }),
  /** One whole, judged sentence. */
  'writing-delta': writtenSentence,
  'writing-end': writingEnd,
  /** `prompt`: name and version of the prompt a model was given; `null` where none was asked. */
  'done': z.object({ runId: z.string(), tool: writingTool, engine: engineName, prompt: z.string().nullable(), timingsMs: z.record(z.string(), z.number()), receipt: privacyReceipt.nullable() }),
  'error': z.object({ code: z.string() as z.ZodType<ErrorCode>, message: z.string(), requestId: z.string().optional() }),
} as const;

export type WritingEventName = keyof typeof events;
/** One event of the writing stream: its name and its data. */
export type WritingEvent = { [Name in WritingEventName]: { event: Name; data: z.infer<(typeof events)[Name]> } }[WritingEventName];
/** The data of one named event. */
export type WritingEventData<Name extends WritingEventName> = z.infer<(typeof events)[Name]>;

/** Parses one event from the wire; an unknown name is `undefined`, so that an older panel survives a newer server. */
export function parseWritingEvent(name: string, data: unknown): WritingEvent | undefined {
  if (!Object.hasOwn(events, name)) return undefined;
  const event = name as WritingEventName;
  return { event, data: events[event].parse(data) } as WritingEvent;
}
