import { parseAssistEvent, type AssistEvent } from '@countersign/shared/assist/assist-event';
import { createSseDecoder } from '@countersign/shared/assist/sse';

/** The events of an assist stream as they arrive; names this panel doesn't know are passed over. */
export async function* decodeAssistStream(body: ReadableStream<Uint8Array>): AsyncGenerator<AssistEvent> {
  const decoder = createSseDecoder();
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      for (const { event, data } of decoder.push(value)) {
        const known = parseAssistEvent(event, data);
        if (known !== undefined) yield known;
      }
    }
  } finally {
    await reader.cancel();
  }
}
