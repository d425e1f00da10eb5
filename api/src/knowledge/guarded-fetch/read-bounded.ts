import { AppError } from '@countersign/shared/errors';
import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

const decoders: ReadonlyMap<string, () => Transform> = new Map([['gzip', createGunzip], ['x-gzip', createGunzip], ['deflate', createInflate], ['br', createBrotliDecompress]]);

/** Reads a body to its end, decompressed. Throws `TOO_LARGE` the moment more than `maxBytes` came over the wire or out of the decompressor. */
export async function readBounded(response: IncomingMessage, maxBytes: number, signal: AbortSignal): Promise<Uint8Array> {
  const encoding = (response.headers['content-encoding'] ?? '').trim().toLowerCase();
  const decoder = decoders.get(encoding);
  if (decoder === undefined && encoding !== '' && encoding !== 'identity') throw new AppError('UNAVAILABLE', 'The answer is compressed in a way that is not read.');
  if (Number(response.headers['content-length'] ?? 0) > maxBytes) throw tooLarge(maxBytes);
  const limited = (source: AsyncIterable<Buffer>): AsyncIterable<Buffer> => bound(source, maxBytes);
  const collect = async (source: AsyncIterable<Buffer>): Promise<Buffer> => Buffer.concat(await Array.fromAsync(source));
  return decoder === undefined ? pipeline(response, limited, collect, { signal }) : pipeline(response, limited, decoder(), limited, collect, { signal });
}

async function* bound(source: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Buffer> {
  let read = 0;
  for await (const chunk of source) {
    read += chunk.byteLength;
    if (read > maxBytes) throw tooLarge(maxBytes);
    yield chunk;
  }
}

function tooLarge(maxBytes: number): AppError {
  return new AppError('TOO_LARGE', `The answer is larger than ${Math.round(maxBytes / 1000)} kB, the most that is read.`);
}
