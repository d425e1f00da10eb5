import { engineName } from '@countersign/shared/assist/draft';
import { consoleName } from '@countersign/shared/ticket/ticket-key';
import { z } from 'zod';

/** What every list and every figure can be narrowed to. Days are UTC, both ends included; the default is the last 28 days. */
export const filters = z.object({
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  console: consoleName.optional(),
  intent: z.string().max(100).optional(),
  language: z.string().max(35).optional(),
  engine: engineName.optional(),
});
export type Filters = z.infer<typeof filters>;
