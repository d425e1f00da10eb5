import { z } from 'zod';
import type { SourceItem } from '../source-reader.ts';
import { itemError } from './item-error.ts';

const named = z.union([
  z.looseObject({ id: z.union([z.string(), z.number()]) }).transform(({ id }) => id),
  z.looseObject({ Id: z.string() }).transform(({ Id }) => Id),
]);

/** A row in another shape than the vendor documents, by the id it would have had and the first field that is wrong. */
export function malformedItem(prefix: string, vendor: string, row: unknown, error: z.ZodError): SourceItem {
  const field = error.issues[0]!.path.join('.');
  return itemError(`${prefix}-${named.safeParse(row).data ?? 'unknown'}`, `${field === '' ? 'It' : `Its field ${field}`} is not as ${vendor} documents it.`);
}
