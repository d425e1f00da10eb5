import { AppError } from '@countersign/shared/errors';
import type { SourceItem } from '../source-reader.ts';

/** The error item of one that was refused by name; what we did not foresee is thrown on. */
export function refusedItem(item: string, error: unknown): SourceItem {
  if (!(error instanceof AppError)) throw error;
  return { type: 'error', item, code: error.code, message: error.message };
}
