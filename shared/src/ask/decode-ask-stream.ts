import { createSseDecoder } from '../assist/sse.ts';
import { parseAskEvent, type AskEvent } from './ask-event.ts';

/** The events of an ask stream as they arrive; names that this version doesn't know are passed over. */
export async function* decodeAskStream(body: AsyncIterable<Uint8Array>): AsyncGenerator<AskEvent> {
  const decoder = createSseDecoder();
  const text = new TextDecoder();
  for await (const chunk of body) {
    for (const { event, data } of decoder.push(text.decode(chunk, { stream: true }))) {
      const known = parseAskEvent(event, data);
      if (known !== undefined) yield known;
    }
  }
}
