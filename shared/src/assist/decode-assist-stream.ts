import { parseAssistEvent, type AssistEvent } from './assist-event.ts';
import { createSseDecoder } from './sse.ts';

/** The events of an assist stream as they arrive; names that this version doesn't know are passed over. */
export async function* decodeAssistStream(body: AsyncIterable<Uint8Array>): AsyncGenerator<AssistEvent> {
  const decoder = createSseDecoder();
  const text = new TextDecoder();
  for await (const chunk of body) {
    for (const { event, data } of decoder.push(text.decode(chunk, { stream: true }))) {
      const known = parseAssistEvent(event, data);
      if (known !== undefined) yield known;
    }
  }
}
