import type { z } from 'zod';

/** The one answer a route promises; every refusal is `{code, message, path?, requestId}` and is documented once for all. */
export function jsonAnswer<Schema extends z.ZodType>(description: string, schema: Schema) {
  return { 200: { description, content: { 'application/json': { schema } } } } as const;
}
