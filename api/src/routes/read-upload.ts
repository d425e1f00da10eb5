import { AppError } from '@countersign/shared/errors';
import { largestMb } from '../knowledge/sources/parsing/create-parser.ts';

const largest = largestMb * 1024 * 1024;

/** The body of an upload, in memory and bounded: it ends with `TOO_LARGE` at the first byte beyond 32 MB. Throws `INVALID_INPUT` for a body that does not call itself a file. */
export async function readUpload(request: Request): Promise<Uint8Array> {
  if (request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() !== 'application/octet-stream') throw new AppError('INVALID_INPUT', 'The body has to be the file itself, with content-type application/octet-stream.');
  if (Number(request.headers.get('content-length') ?? 0) > largest) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let read = 0;
  const reader = request.body?.getReader();
  for (let next = await reader?.read(); next?.done === false; next = await reader?.read()) {
    read += next.value.byteLength;
    if (read > largest) {
      await reader?.cancel();
      throw tooLarge();
    }
    chunks.push(next.value);
  }
  return Buffer.concat(chunks);
}

function tooLarge(): AppError {
  return new AppError('TOO_LARGE', `The file is larger than ${largestMb} MB. Split it into smaller ones.`);
}
