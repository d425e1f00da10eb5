import { z } from 'zod';
import { unsaved } from '../unsaved/unsaved.ts';

const shape = z.object({
  title: z.string(),
  body: z.string(),
  visibility: z.enum(['public', 'internal']),
  /** When it was typed last. */
  at: z.string(),
});

/** What was typed of an article and not saved yet. */
export type UnsavedWords = z.infer<typeof shape>;

/** What this browser keeps of articles, by the article's id. */
export const unsavedWords = unsaved('article', shape);
