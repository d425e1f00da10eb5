import { createSseDecoder } from '../assist/sse.ts';
import { parseWritingEvent, type WritingEvent } from './writing-event.ts';

/** The events of a writing stream as they arrive; names that this version doesn't know are passed over. */
export async function* decodeWritingStream(body: AsyncIterable<Uint8Array>): AsyncGenerator<WritingEvent> {
  const decoder = createSseDecoder();
  const text = new TextDecoder();
  for await (const chunk of body) {
    for (const { event, data } of decoder.push(text.decode(chunk, { stream: true }))) {
      const known = parseWritingEvent(event, data);
      if (known !== undefined) yield known;
    }
  }
}
