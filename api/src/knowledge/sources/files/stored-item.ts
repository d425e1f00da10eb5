import { visibility } from '@countersign/shared/ticket/message';
import { z } from 'zod';

/** An item as it is kept with an uploaded file, in the shape of `SourceItem`. */
export const storedItem = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('document'),
    document: z.object({
      id: z.string(), title: z.string(), visibility, updated: z.string(), language: z.string().optional(), url: z.string().optional(), brand: z.string().optional(), validUntil: z.string().optional(), body: z.string(),
    }),
  }),
  z.object({ type: z.literal('error'), item: z.string(), code: z.string(), message: z.string() }),
]);
