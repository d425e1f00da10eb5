import { AppError } from '@countersign/shared/errors';
import { htmlToText } from '@countersign/shared/text/html-to-text';
import { z } from 'zod';
import { composeSolvedTicket } from '../solved-tickets/compose-solved-ticket.ts';
import type { SolvedMessage } from '../solved-tickets/pick-answer.ts';
import { solvedTicketsSettings } from '../solved-tickets/solved-tickets-settings.ts';
import type { SourceItem, SourceReaderDeps } from '../source-reader.ts';
import { itemError } from '../vendor-api/item-error.ts';
import { malformedItem } from '../vendor-api/malformed-item.ts';
import { readPages } from '../vendor-api/read-pages.ts';
import type { VendorAccount } from '../vendor-api/vendor-account.ts';
import { freshdeskAccount, freshdeskSettings } from './freshdesk-account.ts';
import { freshdeskPage } from './freshdesk-page.ts';
import { vendorSettings } from '../vendor-api/vendor-settings.ts';

export const freshdeskSolvedTicketsSettings = z.strictObject({ ...freshdeskSettings, ...solvedTicketsSettings, ...vendorSettings });
export type FreshdeskSolvedTicketsSettings = z.infer<typeof freshdeskSolvedTicketsSettings>;

/** Freshdesk's codes for Resolved and Closed. */
const SOLVED = [4, 5];
const ticket = z.looseObject({
  id: z.number(),
  subject: z.string().nullish(),
  status: z.number(),
  spam: z.boolean().nullish(),
  description: z.string().nullish(),
  description_text: z.string().nullish(),
  updated_at: z.string(),
  requester: z.looseObject({ name: z.string().nullish() }).nullish(),
});
const conversation = z.looseObject({ body: z.string().nullish(), body_text: z.string().nullish(), incoming: z.boolean(), private: z.boolean() });

/** The tickets resolved or closed and touched in the last days: what the customer asked and what was sent, masked. Reads each ticket's conversation by requests of its own. */
export async function* readFreshdeskSolvedTickets(settings: FreshdeskSolvedTicketsSettings, deps: SourceReaderDeps): AsyncGenerator<SourceItem> {
  if (!settings.consent) throw new AppError('FORBIDDEN', 'Solved tickets are read only once you agree to it in the settings of this source.');
  const account = freshdeskAccount(settings);
  const since = new Date(Date.now() - settings.days * 86_400_000).toISOString().slice(0, 10);
  const list = `/api/v2/tickets?updated_since=${since}T00:00:00Z&order_by=updated_at&order_type=desc&include=requester,description&per_page=100`;
  let read = 0;
  for await (const row of readPages(list, { account, part: 'tickets', parse: freshdeskPage }, deps)) {
    const parsed = ticket.safeParse(row);
    if (parsed.success && (!SOLVED.includes(parsed.data.status) || parsed.data.spam === true)) continue;
    if ((read += 1) > settings.most) return;
    const item = parsed.success ? await toItem(parsed.data, account, settings, deps) : malformedItem('freshdesk-ticket', 'Freshdesk', row, parsed.error);
    if (item !== undefined) yield item;
  }
}

async function toItem(row: z.infer<typeof ticket>, account: VendorAccount, settings: FreshdeskSolvedTicketsSettings, deps: SourceReaderDeps): Promise<SourceItem | undefined> {
  const id = `freshdesk-ticket-${row.id}`;
  const messages: SolvedMessage[] = [{ from: 'customer', text: wordsOf(row.description, row.description_text) }];
  try {
    for await (const entry of readPages(`/api/v2/tickets/${row.id}/conversations?per_page=100`, { account, part: 'conversations', parse: freshdeskPage }, deps)) {
      const parsed = conversation.safeParse(entry);
      if (!parsed.success) return malformedItem('freshdesk-ticket', 'Freshdesk', row, parsed.error);
      if (!parsed.data.private) messages.push({ from: parsed.data.incoming ? 'customer' : 'agent', text: wordsOf(parsed.data.body, parsed.data.body_text) });
    }
  } catch (error) {
    if (error instanceof AppError && error.code === 'NOT_FOUND') return itemError(id, 'It was deleted while its source was read.');
    throw error;
  }
  return composeSolvedTicket({
    id, subject: row.subject ?? '', url: `${settings.address}/a/tickets/${row.id}`, updated: row.updated_at, brand: settings.brand, messages,
    names: row.requester?.name ? [row.requester.name] : [],
  }, deps.openVault);
}

/** The HTML marks what was quoted; the plain text does not. */
function wordsOf(html: string | null | undefined, text: string | null | undefined): string {
  return html ? htmlToText(html, 'without trails') : (text ?? '');
}
