import { AppError } from '@countersign/shared/errors';
import { createHash } from 'node:crypto';
import { htmlToMarkdown } from '../html-to-markdown.ts';
import type { SourceItem } from '../source-reader.ts';

/** The names a field of a question–answer pair goes by, first of all ours. */
const names = {
  title: ['question', 'title', 'subject', 'q'],
  body: ['answer', 'body', 'content', 'text', 'a'],
  id: ['id', 'key'],
  url: ['url', 'link'],
  visibility: ['visibility'],
  updated: ['updated', 'updated_at', 'updatedat'],
  language: ['language', 'lang', 'locale'],
  brand: ['brand', 'product'],
} as const;
export type PairField = keyof typeof names;

const markup = /<(?:p|div|br|ul|ol|li|h[1-6]|table|strong|em|b|a)\b[^>]{0,500}>/i;

/** Which column holds which field. Throws `INVALID_INPUT` that names the column that is missing and those that are there. */
export function findPairColumns(fileName: string, columns: readonly string[]): ReadonlyMap<PairField, number> {
  const present = columns.map((column) => column.trim().toLowerCase());
  const found = new Map<PairField, number>();
  for (const [field, aliases] of Object.entries(names) as [PairField, readonly string[]][]) {
    const alias = aliases.find((name) => present.includes(name));
    if (alias !== undefined) found.set(field, present.indexOf(alias));
  }
  for (const [field, wanted] of [['title', '"question" or "title"'], ['body', '"answer" or "body"']] as const) {
    if (found.has(field)) continue;
    const there = columns.slice(0, 12).map((column) => `"${column.trim().slice(0, 40)}"`).join(', ');
    throw new AppError('INVALID_INPUT', `${fileName}: no column is named ${wanted}. The columns are ${there || 'empty'}.`, { path: fileName });
  }
  return found;
}

/** Turns rows into documents whose ids outlive a change of their order: by their own id, else by the words of the question. */
export function createPairReader(fileName: string): (place: string, fields: ReadonlyMap<PairField, string>) => SourceItem {
  const seen = new Map<string, number>();
  return (place, fields) => {
    const of = (field: PairField): string => (fields.get(field) ?? '').trim();
    const refuse = (reason: string): SourceItem => ({ type: 'error', item: `${fileName}:${place}`, code: 'INVALID_INPUT', message: `${fileName}:${place}: ${reason}` });
    if (of('title') === '') return refuse('the question is empty.');
    if (of('body') === '') return refuse('the answer is empty.');
    const visibility = of('visibility').toLowerCase() || 'public';
    if (visibility !== 'public' && visibility !== 'internal') return refuse('visibility is "public" or "internal".');
    const own = of('id') || createHash('sha256').update(of('title').toLowerCase().replace(/\s+/g, ' ')).digest('base64url').slice(0, 12);
    const times = (seen.get(own) ?? 0) + 1;
    seen.set(own, times);
    if (times > 1 && of('id') !== '') return refuse(`the id "${own.slice(0, 60)}" is used twice.`);
    const body = markup.test(of('body')) ? htmlToMarkdown(of('body')) : of('body').replaceAll('\r\n', '\n');
    const language = of('language').toLowerCase();
    return {
      type: 'document',
      document: {
        id: `${fileName}#${times > 1 ? `${own}-${times}` : own}`, title: of('title'), visibility, updated: Number.isNaN(Date.parse(of('updated'))) ? '' : of('updated'), body,
        ...(language ? { language } : {}), ...(URL.canParse(of('url')) && /^https?:/i.test(of('url')) ? { url: of('url') } : {}), ...(of('brand') ? { brand: of('brand') } : {}),
      },
    };
  };
}
