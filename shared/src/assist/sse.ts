/** One event as the wire carries it; `data` is parsed JSON, still to be judged by `parseAssistEvent`. */
export interface ServerSentEvent {
  readonly event: string;
  readonly data: unknown;
}

/** An incremental decoder: give it chunks as they come, get the events that are complete. */
export interface SseDecoder {
  push(chunk: string): ServerSentEvent[];
}

/** The longest event the decoder waits for, in UTF-16 units. */
const LONGEST_EVENT = 8_000_000;

/** One event as server-sent-event text. JSON holds no raw line ends, so one `data` line is enough. */
export function encodeSse(event: ServerSentEvent): string {
  return `event: ${event.event}\ndata: ${JSON.stringify(event.data)}\n\n`;
}

/**
 * Decodes server-sent events whatever the chunk boundaries: `\n`, `\r\n` and `\r` line ends, comments, several `data` lines,
 * a byte-order mark. An event without data, and one cut off by the end of the stream, is not delivered.
 * Throws when the data of an event is not JSON or an event grows past eight million characters.
 */
export function createSseDecoder(): SseDecoder {
  let rest = '';
  let isFirst = true;
  let event = '';
  let data: string[] = [];

  const read = (line: string): ServerSentEvent | undefined => {
    if (line === '') {
      const complete = data.length === 0 ? undefined : { event: event || 'message', data: JSON.parse(data.join('\n')) as unknown };
      event = '';
      data = [];
      return complete;
    }
    const colon = line.indexOf(':');
    const field = colon === -1 ? line : line.slice(0, colon);
    const value = colon === -1 ? '' : line.slice(line[colon + 1] === ' ' ? colon + 2 : colon + 1);
    if (field === 'event') event = value;
    if (field === 'data') data.push(value);
    return undefined;
  };

  return {
    push(chunk) {
      rest += chunk;
      if (isFirst && rest !== '') {
        rest = rest.replace(/^\uFEFF/, '');
        isFirst = false;
      }
      if (rest.length > LONGEST_EVENT) throw new Error('A server-sent event is too long.');
      const lines = rest.split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop()!;
      return lines.map(read).filter((complete) => complete !== undefined);
    },
  };
}
