import { z } from 'zod';
import type { SourceItem } from '../source-reader.ts';
import { itemError } from './item-error.ts';

const named = z.union([
  z.looseObject({ id: z.union([z.string(), z.number()]) }).transform(({ id }) => id),
  z.looseObject({ KnowledgeArticleId: z.string() }).transform(({ KnowledgeArticleId }) => KnowledgeArticleId),
  z.looseObject({ Id: z.string() }).transform(({ Id }) => Id),
]);

/** A row in another shape than the vendor documents, by the id it would have had and the first field that is wrong. `language` ends the id of a kind that holds translations; left out, it is the row's own. */
export function malformedItem(prefix: string, vendor: string, row: unknown, error: z.ZodError, language = languageOf(row)): SourceItem {
  const field = error.issues[0]!.path.join('.');
  return itemError(`${prefix}-${named.safeParse(row).data ?? 'unknown'}${language === '' ? '' : `-${language}`}`, `${field === '' ? 'It' : `Its field ${field}`} is not as ${vendor} documents it.`);
}

const translated = z.union([
  z.looseObject({ locale: z.string() }).transform(({ locale }) => locale.toLowerCase()),
  z.looseObject({ Language: z.string() }).transform(({ Language }) => Language.toLowerCase().replace('_', '-')),
]);

function languageOf(row: unknown): string {
  return translated.safeParse(row).data ?? '';
}
