import { joinSentences } from '@countersign/shared/assist/draft';
import { decodeWritingStream } from '@countersign/shared/writing/decode-writing-stream';
import type { WritingEvent, WritingEventData } from '@countersign/shared/writing/writing-event';
import type { WritingEnd, WrittenSentence } from '@countersign/shared/writing/writing-result';
import type { WritingRequestInput } from '@countersign/shared/writing/writing-request';
import type { WritingTool } from '@countersign/shared/writing/writing-tool';
import { Readable } from 'node:stream';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { returnsTicket } from './returns-ticket.ts';
import type { TestApp } from './test-app.ts';

/** What a writing tool said, by event. */
export interface ToolUse {
  readonly text: string;
  readonly sentences: readonly WrittenSentence[];
  readonly start: WritingEventData<'writing-start'>;
  readonly end: WritingEnd;
  readonly done: WritingEventData<'done'>;
  /** The end of a tool that wrote; throws for any other. */
  readonly written: Extract<WritingEnd, { outcome: 'written' }>;
}

/** Uses a writing tool on a text of the returns ticket, as the agent's paired browser does, and reads the stream to its end. */
export async function useTool(harbour: TestApp, tool: WritingTool, text: string, more: Partial<WritingRequestInput> = {}, who = harbour.as.extension): Promise<ToolUse> {
  const answer = await harbour.post('/v1/writing', { tool, text, ticket: returnsTicket(), agent: { name: 'Ines Moreau' }, ...more }, who);
  if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`);
  const events: WritingEvent[] = await Array.fromAsync(decodeWritingStream(Readable.fromWeb(answer.body as NodeReadableStream)));
  const one = <Name extends WritingEvent['event']>(name: Name): WritingEventData<Name> => {
    const found = events.find((event) => event.event === name);
    if (found === undefined) throw new Error(`no ${name}: ${JSON.stringify(events.at(-1))}`);
    return found.data as WritingEventData<Name>;
  };
  const sentences = events.filter((event) => event.event === 'writing-delta').map(({ data }) => data);
  const end = one('writing-end');
  return {
    text: joinSentences(sentences), sentences, start: one('writing-start'), end, done: one('done'),
    get written() {
      if (end.outcome !== 'written') throw new Error(`${end.outcome}: ${end.explanation}`);
      return end;
    },
  };
}
