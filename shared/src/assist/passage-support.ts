import { z } from 'zod';

/** A stretch of a text, in UTF-16 units. */
export const span = z.object({ start: z.number().int().min(0), end: z.number().int().min(0) });
export type Span = z.infer<typeof span>;

/** Which words of a passage a sentence rests on: stretches of the passage's own text, in its order. */
export const passageSupport = z.object({ passageId: z.string(), spans: z.array(span) });
export type PassageSupport = z.infer<typeof passageSupport>;
