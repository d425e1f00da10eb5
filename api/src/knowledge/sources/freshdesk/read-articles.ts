import { z } from 'zod';
import type { SourceItem, SourceReaderDeps } from '../source-reader.ts';
import { bodyUnderSections } from '../vendor-api/body-under-sections.ts';
import { itemError } from '../vendor-api/item-error.ts';
import { malformedItem } from '../vendor-api/malformed-item.ts';
import { readPages } from '../vendor-api/read-pages.ts';
import { refusedItem } from '../vendor-api/refused-item.ts';
import { idList, localeList, vendorSettings } from '../vendor-api/vendor-settings.ts';
import { freshdeskAccount, freshdeskSettings } from './freshdesk-account.ts';
import { freshdeskPage } from './freshdesk-page.ts';
import { readFolders, type SolutionFolder } from './read-folders.ts';

export const freshdeskArticlesSettings = z.strictObject({
  ...freshdeskSettings,
  locales: localeList.meta({ title: 'Languages', description: 'Translations to read, such as de. Empty: the main language.' }),
  categories: idList.meta({ title: 'Categories', description: 'Their numbers in Freshdesk’s addresses. Empty: all.' }),
  internal: z.boolean().default(true).meta({ title: 'Restricted articles', description: 'Also reads folders that only some people see, as internal ones.' }),
  ...vendorSettings,
});
export type FreshdeskArticlesSettings = z.infer<typeof freshdeskArticlesSettings>;

const PUBLISHED = 2;
const article = z.looseObject({
  id: z.number(),
  title: z.string(),
  description: z.string().nullish(),
  status: z.number(),
  updated_at: z.iso.datetime({ offset: true }).nullish(),
});

interface Place {
  readonly folder: SolutionFolder;
  /** Of a translation; empty for the main language. */
  readonly language: string;
}

/** The published articles of a Freshdesk knowledge base. One in a folder that not everybody sees is internal; drafts are left out. */
export async function* readFreshdeskArticles(settings: FreshdeskArticlesSettings, deps: SourceReaderDeps): AsyncGenerator<SourceItem> {
  const account = freshdeskAccount(settings);
  const languages = settings.locales.length === 0 ? [''] : settings.locales;
  const folders: Place[] = [];
  for (const language of languages) {
    const query = { account, translation: language === '' ? '' : `/${language}`, categories: settings.categories };
    for await (const folder of readFolders(query, deps)) if (folder.isPublic || settings.internal) folders.push({ language, folder });
  }
  const counts = folders.map(({ folder }) => folder.articles);
  if (counts.every((count) => count !== undefined)) deps.onTotal(counts.reduce((sum, count) => sum + count, 0));
  for (const { language, folder } of folders) {
    const list = `/api/v2/solutions/folders/${folder.id}/articles${language === '' ? '' : `/${language}`}?per_page=100`;
    for await (const row of readPages(list, { account, part: 'solution articles', parse: freshdeskPage }, deps)) {
      const item = await toItem(row, { folder, language }, settings, deps.signal);
      if (item !== undefined) yield item;
    }
  }
}

async function toItem(row: unknown, { folder, language }: Place, settings: FreshdeskArticlesSettings, signal: AbortSignal): Promise<SourceItem | undefined> {
  const parsed = article.safeParse(row);
  if (!parsed.success) return malformedItem('freshdesk-article', 'Freshdesk', row, parsed.error, language);
  const { id: number, title, description, status, updated_at: updated } = parsed.data;
  if (status !== PUBLISHED) return undefined;
  const id = `freshdesk-article-${number}${language === '' ? '' : `-${language}`}`;
  const url = `${settings.address}${language === '' ? '' : `/${language}`}/support/solutions/articles/${number}`;
  const body = await bodyUnderSections(description ?? '', folder.names, url, signal).catch((error: unknown) => refusedItem(id, error));
  if (typeof body !== 'string') return body;
  if (body === '') return itemError(id, `“${title}” holds no text.`);
  return {
    type: 'document',
    document: {
      id, title: title.trim() || `Article ${number}`, visibility: folder.isPublic ? 'public' : 'internal', updated: updated ?? '', url, body,
      ...(language === '' ? {} : { language }), ...(settings.brand ? { brand: settings.brand } : {}),
    },
  };
}
