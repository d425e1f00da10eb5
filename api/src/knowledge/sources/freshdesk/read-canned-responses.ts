import { htmlToText } from '@countersign/shared/text/html-to-text';
import { z } from 'zod';
import type { SourceItem, SourceReaderDeps } from '../source-reader.ts';
import { itemError } from '../vendor-api/item-error.ts';
import { malformedItem } from '../vendor-api/malformed-item.ts';
import { parseRow } from '../vendor-api/parse-row.ts';
import { readPages } from '../vendor-api/read-pages.ts';
import { idList, vendorSettings } from '../vendor-api/vendor-settings.ts';
import { freshdeskAccount, freshdeskSettings } from './freshdesk-account.ts';
import { freshdeskPage } from './freshdesk-page.ts';

export const freshdeskCannedResponsesSettings = z.strictObject({
  ...freshdeskSettings,
  folders: idList.meta({ title: 'Folders', description: 'Their numbers in Freshdesk’s addresses. Empty: all shared ones.' }),
  ...vendorSettings,
});
export type FreshdeskCannedResponsesSettings = z.infer<typeof freshdeskCannedResponsesSettings>;

const folder = z.looseObject({ id: z.number(), personal: z.boolean().default(false), responses_count: z.number().int().min(0).nullish() });
const response = z.looseObject({ id: z.number(), title: z.string(), content: z.string().nullish(), content_html: z.string().nullish() });

/** The shared canned responses of a Freshdesk account; placeholders stay as they are. An agent's personal folder is left out. */
export async function* readFreshdeskCannedResponses(settings: FreshdeskCannedResponsesSettings, deps: SourceReaderDeps): AsyncGenerator<SourceItem> {
  const account = freshdeskAccount(settings);
  const part = 'canned responses';
  const folders: z.infer<typeof folder>[] = [];
  for await (const row of readPages('/api/v2/canned_response_folders?per_page=100', { account, part, parse: freshdeskPage }, deps)) {
    const found = parseRow(folder, row, account.name, part);
    if (!found.personal && (settings.folders.length === 0 || settings.folders.includes(String(found.id)))) folders.push(found);
  }
  const counts = folders.map((found) => found.responses_count);
  if (counts.every((count) => count != null)) deps.onTotal(counts.reduce((sum, count) => sum + count, 0));
  for (const { id } of folders) {
    for await (const row of readPages(`/api/v2/canned_response_folders/${id}/responses?per_page=100`, { account, part, parse: freshdeskPage }, deps)) yield toItem(row);
  }
}

function toItem(row: unknown): SourceItem {
  const parsed = response.safeParse(row);
  if (!parsed.success) return malformedItem('freshdesk-response', 'Freshdesk', row, parsed.error);
  const { id, title, content, content_html: html } = parsed.data;
  const body = (html ? htmlToText(html) : (content ?? '')).replace(/\r\n?/g, '\n').trim();
  return body === '' ? itemError(`freshdesk-response-${id}`, `“${title}” holds no text.`) : { type: 'macro', macro: { id: `freshdesk-response-${id}`, title, body } };
}
