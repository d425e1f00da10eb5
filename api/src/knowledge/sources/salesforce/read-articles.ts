import { z } from 'zod';
import type { MarkdownDocument } from '../read-markdown.ts';
import type { SourceItem, SourceReaderDeps } from '../source-reader.ts';
import { articleMarkdown } from '../vendor-api/article-markdown.ts';
import { itemError } from '../vendor-api/item-error.ts';
import { malformedItem } from '../vendor-api/malformed-item.ts';
import { refusedItem } from '../vendor-api/refused-item.ts';
import { readQuery } from './read-query.ts';
import { salesforceAccount, salesforceSettings } from './salesforce-account.ts';
import { vendorSettings } from '../vendor-api/vendor-settings.ts';

const apiName = z.string().trim().regex(/^[A-Za-z][A-Za-z0-9_]{0,79}$/, 'Enter an API name, such as Answer__c');
const language = z.string().trim().regex(/^[a-z]{2,3}(?:_[A-Z]{2})?$/, 'Enter a language as Salesforce writes it, such as en_US');

export const salesforceArticlesSettings = z.strictObject({
  ...salesforceSettings,
  bodyFields: z.array(apiName).min(1).max(20).meta({ title: 'Fields with the text', description: 'API names of the fields to read, in order, such as Answer__c.' }),
  languages: z.array(language).max(60).default([]).meta({ title: 'Languages', description: 'Such as en_US and de. Empty: all.' }),
  dataCategory: z.string().trim().regex(/^[A-Za-z]\w{0,79}__c AT [A-Za-z]\w{0,79}__c$/, 'Enter a group and a category, such as Products__c AT Lamps__c').optional()
    .meta({ title: 'Data category', description: 'A group and a category, such as Products__c AT Lamps__c. Empty: all.' }),
  internal: z.boolean().default(true).meta({ title: 'Internal articles', description: 'Also reads articles outside the public knowledge base, as internal ones.' }),
  ...vendorSettings,
});
export type SalesforceArticlesSettings = z.infer<typeof salesforceArticlesSettings>;

const row = z.looseObject({
  Id: z.string(),
  KnowledgeArticleId: z.string(),
  Title: z.string(),
  Summary: z.string().nullish(),
  Language: z.string(),
  LastPublishedDate: z.string().nullish(),
  IsVisibleInPkb: z.boolean(),
});

/** The online articles of Salesforce Knowledge. One outside the public knowledge base is internal. */
export async function* readSalesforceArticles(settings: SalesforceArticlesSettings, deps: SourceReaderDeps): AsyncGenerator<SourceItem> {
  const { apiVersion } = settings;
  const query = { account: salesforceAccount(settings), apiVersion, soql: articlesQuery(settings), part: 'Knowledge articles' };
  for await (const record of readQuery(query, deps)) yield await toItem(record, settings, deps.signal);
}

/** Every name in it is held to a pattern by the settings, so nothing a lead writes can end a string or begin a clause. */
function articlesQuery({ bodyFields, languages, dataCategory, internal }: SalesforceArticlesSettings): string {
  const fields = [...new Set([...Object.keys(row.shape), ...bodyFields])].join(', ');
  const conditions = ["PublishStatus = 'Online'"];
  if (languages.length > 0) conditions.push(`Language IN (${languages.map((name) => `'${name}'`).join(', ')})`);
  if (!internal) conditions.push('IsVisibleInPkb = true');
  return `SELECT ${fields} FROM Knowledge__kav WHERE ${conditions.join(' AND ')}${dataCategory ? ` WITH DATA CATEGORY ${dataCategory}` : ''} ORDER BY Id`;
}

async function toItem(record: unknown, settings: SalesforceArticlesSettings, signal: AbortSignal): Promise<SourceItem> {
  const parsed = row.safeParse(record);
  if (!parsed.success) return malformedItem('salesforce-article', 'Salesforce', record, parsed.error, languageOf(row.pick({ Language: true }).safeParse(record).data));
  const { data } = parsed;
  const language = languageOf(data);
  const id = `salesforce-article-${data.KnowledgeArticleId}-${language}`;
  const url = `${settings.address}/lightning/r/Knowledge__kav/${data.Id}/view`;
  const fields = settings.bodyFields.map((name) => data[name]).filter((value) => typeof value === 'string');
  const parts = await Promise.all(fields.map((text) => articleMarkdown(asHtml(text), url, signal))).catch((error: unknown) => refusedItem(id, error));
  if (!Array.isArray(parts)) return parts;
  const body = parts.filter((part) => part !== '').join('\n\n') || (data.Summary ?? '').trim();
  if (body === '') return itemError(id, `“${data.Title}” holds no text in ${settings.bodyFields.join(', ')}.`);
  const document: MarkdownDocument = {
    id, title: data.Title.trim() || data.KnowledgeArticleId, visibility: data.IsVisibleInPkb ? 'public' : 'internal', updated: isoMoment(data.LastPublishedDate), language, url, body,
    ...(settings.brand ? { brand: settings.brand } : {}),
  };
  return { type: 'document', document };
}

function languageOf(record: { readonly Language: string } | undefined): string {
  return record?.Language.toLowerCase().replace('_', '-') ?? '';
}

/** A field of plain text has no tags: its lines become paragraphs and its signs stay signs. */
function asHtml(text: string): string {
  if (/<\/?[a-z][^<>]*>/i.test(text)) return text;
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return escaped.split(/\n{2,}/).map((part) => `<p>${part.replaceAll('\n', '<br>')}</p>`).join('');
}

/** Salesforce writes `2026-10-01T08:00:00.000+0000`. */
function isoMoment(text: string | null | undefined): string {
  const moment = Date.parse((text ?? '').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  return Number.isNaN(moment) ? '' : new Date(moment).toISOString();
}
