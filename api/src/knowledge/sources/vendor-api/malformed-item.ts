import { z } from 'zod';
import type { SourceItem } from '../source-reader.ts';
import { itemError } from './item-error.ts';

const named = z.union([
  z.looseObject({ id: z.union([z.string(), z.number()]) }).transform(({ id }) => id),
  z.looseObject({ KnowledgeArticleId: z.string() }).transform(({ KnowledgeArticleId }) => KnowledgeArticleId),
  z.looseObject({ Id: z.string() }).transform(({ Id }) => Id),
]);

/** A row in another shape than the vendor documents, by the id it would have had and the first field that is wrong. `language` ends the id of a kind that holds translations. One that tells no id may be any of those that were imported before. */
export function malformedItem(prefix: string, vendor: string, row: unknown, error: z.ZodError, language = ''): SourceItem {
  const field = error.issues[0]!.path.join('.');
  const id = named.safeParse(row).data;
  const item = `${prefix}-${id ?? 'unknown'}${language === '' ? '' : `-${language}`}`;
  return { ...itemError(item, `${field === '' ? 'It' : `Its field ${field}`} is not as ${vendor} documents it.`), ...(id === undefined ? { hidesOthers: true } : {}) };
}
