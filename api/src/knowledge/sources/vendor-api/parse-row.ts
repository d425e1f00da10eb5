import { AppError } from '@countersign/shared/errors';
import type { z } from 'zod';

/** A row without which the list around it can't be read in whole. Throws `UNAVAILABLE` when it has another shape than the vendor documents. */
export function parseRow<Schema extends z.ZodType>(schema: Schema, row: unknown, vendor: string, part: string): z.infer<Schema> {
  const parsed = schema.safeParse(row);
  if (parsed.success) return parsed.data;
  throw new AppError('UNAVAILABLE', `${vendor} lists its ${part} in a shape it does not document. Check the address.`, { cause: parsed.error });
}
