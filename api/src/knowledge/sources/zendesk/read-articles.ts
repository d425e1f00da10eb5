import { z } from 'zod';
import type { SourceItem, SourceReaderDeps } from '../source-reader.ts';
import { bodyUnderSections } from '../vendor-api/body-under-sections.ts';
import { itemError } from '../vendor-api/item-error.ts';
import { malformedItem } from '../vendor-api/malformed-item.ts';
import { readPages } from '../vendor-api/read-pages.ts';
import { refusedItem } from '../vendor-api/refused-item.ts';
import { idList, localeList, vendorSettings } from '../vendor-api/vendor-settings.ts';
import { readSectionPaths, type SectionPath } from './read-section-paths.ts';
import { readTotal } from './read-total.ts';
import { zendeskAccount, zendeskSettings } from './zendesk-account.ts';
import { zendeskPage } from './zendesk-page.ts';

export const zendeskArticlesSettings = z.strictObject({
  ...zendeskSettings,
  locales: localeList.meta({ title: 'Languages', description: 'Such as en-us and de. Empty: the help centre’s own language.' }),
  sections: idList.meta({ title: 'Categories and sections', description: 'Their numbers in Zendesk’s addresses. Empty: all.' }),
  internal: z.boolean().default(true).meta({ title: 'Restricted articles', description: 'Also reads articles that only some users see, as internal ones.' }),
  ...vendorSettings,
});
export type ZendeskArticlesSettings = z.infer<typeof zendeskArticlesSettings>;

const article = z.looseObject({
  id: z.number(),
  title: z.string(),
  body: z.string().nullable(),
  html_url: z.string().optional(),
  draft: z.boolean().default(false),
  locale: z.string(),
  edited_at: z.iso.datetime({ offset: true }).nullish(),
  updated_at: z.iso.datetime({ offset: true }).nullish(),
  section_id: z.number().nullish(),
  user_segment_id: z.number().nullish(),
  user_segment_ids: z.array(z.number()).nullish(),
});

/** The published articles of a Zendesk help centre. One that not everybody may read is internal; drafts are left out. */
export async function* readZendeskArticles(settings: ZendeskArticlesSettings, deps: SourceReaderDeps): AsyncGenerator<SourceItem> {
  const account = zendeskAccount(settings);
  const part = 'help centre articles';
  const helpCenters = settings.locales.length === 0 ? ['/api/v2/help_center'] : settings.locales.map((locale) => `/api/v2/help_center/${locale}`);
  if (settings.sections.length === 0) {
    let total: number | undefined = 0;
    for (const helpCenter of helpCenters) total = add(total, await readTotal(`${helpCenter}/articles.json`, account, part, deps));
    if (total !== undefined) deps.onTotal(total);
  }
  for (const helpCenter of helpCenters) {
    const paths = await readSectionPaths(helpCenter, account, deps);
    for await (const row of readPages(`${helpCenter}/articles.json?page[size]=100`, { account, part, parse: zendeskPage('articles') }, deps)) {
      const item = await toItem(row, paths, settings, deps.signal);
      if (item !== undefined) yield item;
    }
  }
}

function add(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one + other;
}

async function toItem(row: unknown, paths: ReadonlyMap<number, SectionPath>, settings: ZendeskArticlesSettings, signal: AbortSignal): Promise<SourceItem | undefined> {
  const parsed = article.safeParse(row);
  if (!parsed.success) return malformedItem('zendesk-article', 'Zendesk', row, parsed.error, article.pick({ locale: true }).safeParse(row).data?.locale.toLowerCase());
  const { data } = parsed;
  const path = data.section_id == null ? undefined : paths.get(data.section_id);
  if (data.draft || (settings.sections.length > 0 && !settings.sections.some((id) => path?.ids.has(id)))) return undefined;
  const isPublic = data.user_segment_id == null && (data.user_segment_ids ?? []).length === 0;
  if (!isPublic && !settings.internal) return undefined;
  const locale = data.locale.toLowerCase();
  const id = `zendesk-article-${data.id}-${locale}`;
  const url = data.html_url ?? `${settings.address}/hc/${locale}/articles/${data.id}`;
  const body = await bodyUnderSections(data.body ?? '', path?.names ?? [], url, signal).catch((error: unknown) => refusedItem(id, error));
  if (typeof body !== 'string') return body;
  if (body === '') return itemError(id, `“${data.title}” holds no text.`);
  return {
    type: 'document',
    document: {
      id, title: data.title.trim() || `Article ${data.id}`, visibility: isPublic ? 'public' : 'internal', updated: data.edited_at ?? data.updated_at ?? '', language: locale, url, body,
      ...(settings.brand ? { brand: settings.brand } : {}),
    },
  };
}
