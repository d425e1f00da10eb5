import { htmlToText } from '@countersign/shared/text/html-to-text';
import { z } from 'zod';
import type { SourceItem, SourceReaderDeps } from '../source-reader.ts';
import { malformedItem } from '../vendor-api/malformed-item.ts';
import { readPages } from '../vendor-api/read-pages.ts';
import { readTotal } from './read-total.ts';
import { zendeskAccount, zendeskSettings } from './zendesk-account.ts';
import { zendeskPage } from './zendesk-page.ts';
import { vendorSettings } from '../vendor-api/vendor-settings.ts';

export const zendeskMacrosSettings = z.strictObject({
  ...zendeskSettings,
  titles: z.string().trim().max(200).optional().meta({ title: 'Titles begin with', description: 'For example Returns::. Empty: all macros.' }),
  ...vendorSettings,
});
export type ZendeskMacrosSettings = z.infer<typeof zendeskMacrosSettings>;

const macro = z.looseObject({
  id: z.number(),
  title: z.string(),
  active: z.boolean().default(true),
  restriction: z.looseObject({ type: z.string() }).nullish(),
  actions: z.array(z.looseObject({ field: z.string(), value: z.unknown() })),
});

/** The shared macros of a Zendesk account that write a public reply; placeholders stay as they are. A macro of one agent's own is left out. */
export async function* readZendeskMacros(settings: ZendeskMacrosSettings, deps: SourceReaderDeps): AsyncGenerator<SourceItem> {
  const account = zendeskAccount(settings);
  const part = 'macros';
  if (!settings.titles) {
    const total = await readTotal('/api/v2/macros/active.json', account, part, deps);
    if (total !== undefined) deps.onTotal(total);
  }
  for await (const row of readPages('/api/v2/macros/active.json?page[size]=100', { account, part, parse: zendeskPage('macros') }, deps)) {
    const parsed = macro.safeParse(row);
    if (!parsed.success) {
      yield malformedItem('zendesk-macro', 'Zendesk', row, parsed.error);
      continue;
    }
    const { id, title, active, restriction, actions } = parsed.data;
    const body = replyOf(actions);
    if (!active || restriction?.type === 'User' || body === '' || !title.startsWith(settings.titles ?? '')) continue;
    yield { type: 'macro', macro: { id: `zendesk-macro-${id}`, title, body } };
  }
}

/** What a macro writes to the customer: `comment_value_html`, else `comment_value`, which may be a pair of channel and text; nothing where it writes a note. */
function replyOf(actions: z.infer<typeof macro>['actions']): string {
  const valueOf = (field: string): unknown => actions.find((action) => action.field === field)?.value;
  if (String(valueOf('comment_mode_is_public')) === 'false') return '';
  const html = wordsOf(valueOf('comment_value_html'));
  return (html === '' ? wordsOf(valueOf('comment_value')) : htmlToText(html)).replace(/\r\n?/g, '\n').trim();
}

function wordsOf(value: unknown): string {
  const words: unknown = Array.isArray(value) ? value.at(-1) : value;
  return typeof words === 'string' ? words : '';
}
