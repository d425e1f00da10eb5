import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** Calls back with each whole line of the stream. */
export function followLines(stream: Readable, onLine: (line: string) => void): void {
  createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on('line', onLine);
}
