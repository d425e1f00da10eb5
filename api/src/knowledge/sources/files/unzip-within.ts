import { AppError } from '@countersign/shared/errors';
import { unzipSync, type UnzipFileInfo } from 'fflate';

export interface UnzipLimits {
  readonly entries: number;
  /** Unpacked, over all entries that are kept. */
  readonly bytes: number;
  readonly keep: (entry: UnzipFileInfo) => boolean;
}

/**
 * Unpacks the entries that are wanted. Sizes are judged by the archive's own list before anything is unpacked, and each entry gets the room it
 * declared and no more, so one that lies about its size can't grow. Throws `INVALID_INPUT` for what is no archive, `TOO_LARGE` for a bomb.
 */
export function unzipWithin(name: string, bytes: Uint8Array, limits: UnzipLimits): Record<string, Uint8Array> {
  let entries = 0;
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: (entry) => {
        entries += 1;
        if (entries > limits.entries) throw new AppError('TOO_LARGE', `${name}: it holds more than ${limits.entries} files, so it is left out.`);
        if (!limits.keep(entry)) return false;
        total += entry.originalSize;
        if (total > limits.bytes) throw new AppError('TOO_LARGE', `${name}: it unpacks to more than ${Math.round(limits.bytes / 1_000_000)} MB, so it is left out.`);
        return true;
      },
    });
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError('INVALID_INPUT', `${name}: it is damaged and can't be unpacked.`, { cause });
  }
}
