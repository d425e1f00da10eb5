import { describe, expect, test } from 'vitest';
import type { AssistEvent } from './assist-event.ts';
import { createSseDecoder, encodeSse } from './sse.ts';

const events: AssistEvent[] = [
  { event: 'draft-start', data: { suggestionId: 'sug_1', engine: 'built-in', language: 'en' } },
  { event: 'draft-delta', data: { index: 0, text: 'Hello\n\u2028"Ana" 😀: data: x\r\n\r\n', citations: ['psg_1'], status: 'supported', lead: '', locked: false, asks: [] } },
  { event: 'error', data: { code: 'INTERNAL', message: 'Something went wrong.' } },
];
const wire = events.map(encodeSse).join('');

describe('server-sent events', () => {
  test('what is encoded is decoded, whole', () => {
    expect(createSseDecoder().push(wire)).toEqual(events);
  });

  test.each(['\n', '\r\n', '\r'])('every chunk boundary gives the same events with line end %j', (lineEnd) => {
    const text = `: hello\n\n${wire}: bye\n\n`.replaceAll('\n', lineEnd);
    for (let size = 1; size < text.length; size += size < 12 ? 1 : 17) {
      const decoder = createSseDecoder();
      const got = [];
      for (let index = 0; index < text.length; index += size) got.push(...decoder.push(text.slice(index, index + size)));
      if (lineEnd === '\r') got.push(...decoder.push(': end'));
      expect(got).toEqual(events);
    }
  });

  test('several data lines are one value, and a blank after the colon is optional', () => {
    expect(createSseDecoder().push('\uFEFFevent:x\ndata:[1,\ndata: 2]\nid: 7\nretry\n\n')).toEqual([{ event: 'x', data: [1, 2] }]);
  });

  test('comments, unknown fields and events without data deliver nothing', () => {
    expect(createSseDecoder().push(': ping\n\nevent: x\n\nfoo: bar\n\n')).toEqual([]);
  });

  test('an event cut off by the end is not delivered', () => {
    expect(createSseDecoder().push('event: x\ndata: 1\n')).toEqual([]);
  });

  test('data that is not JSON is an error', () => {
    expect(() => createSseDecoder().push('data: {oops\n\n')).toThrow();
  });

  test('an endless event is refused', () => {
    const decoder = createSseDecoder();
    expect(() => { for (let count = 0; count < 9; count++) decoder.push('x'.repeat(1_000_000)); }).toThrow(/too long/);
  });
});
