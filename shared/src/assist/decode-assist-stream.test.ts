import { expect, test } from 'vitest';
import { decodeAssistStream } from './decode-assist-stream.ts';
import { encodeSse } from './sse.ts';

async function* bytesOf(text: string) {
  for (const byte of new TextEncoder().encode(text)) yield Uint8Array.of(byte);
}

test('reads events whole when the wire cuts a letter in two, and passes over names it does not know', async () => {
  const delta = { event: 'draft-delta', data: { index: 0, text: 'Grüße 🚲', citations: [], status: 'not-a-claim', lead: '', locked: false, asks: [] } } as const;
  const wire = `event: later-invention\ndata: {}\n\n${encodeSse({ ...delta, data: { ...delta.data, citations: [], asks: [] } })}`;
  expect(await Array.fromAsync(decodeAssistStream(bytesOf(wire)))).toEqual([delta]);
});
