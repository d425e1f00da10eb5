import { AppError } from '@countersign/shared/errors';
import { z } from 'zod';
import { composeSolvedTicket } from '../solved-tickets/compose-solved-ticket.ts';
import type { SolvedMessage } from '../solved-tickets/pick-answer.ts';
import { solvedTicketsSettings } from '../solved-tickets/solved-tickets-settings.ts';
import type { SourceItem, SourceReaderDeps } from '../source-reader.ts';
import { getVendorJson } from '../vendor-api/get-vendor-json.ts';
import { itemError } from '../vendor-api/item-error.ts';
import { malformedItem } from '../vendor-api/malformed-item.ts';
import { readPages } from '../vendor-api/read-pages.ts';
import type { VendorAccount } from '../vendor-api/vendor-account.ts';
import { zendeskAccount, zendeskSettings } from './zendesk-account.ts';
import { zendeskPage } from './zendesk-page.ts';
import { vendorSettings } from '../vendor-api/vendor-settings.ts';

export const zendeskSolvedTicketsSettings = z.strictObject({ ...zendeskSettings, ...solvedTicketsSettings, ...vendorSettings });
export type ZendeskSolvedTicketsSettings = z.infer<typeof zendeskSolvedTicketsSettings>;

const ticket = z.looseObject({ id: z.number(), subject: z.string().nullish(), requester_id: z.number(), updated_at: z.string() });
const comments = z.looseObject({
  comments: z.array(z.looseObject({ author_id: z.number(), public: z.boolean(), body: z.string().nullish(), plain_body: z.string().nullish(), via: z.looseObject({ channel: z.unknown() }).nullish() })),
  users: z.array(z.looseObject({ id: z.number(), name: z.string().nullish(), role: z.string() })),
});
const counted = z.looseObject({ count: z.number().int().min(0) });

/** The tickets solved in the last days: what the customer asked and what was sent, masked. Reads each ticket's comments by a request of its own. */
export async function* readZendeskSolvedTickets(settings: ZendeskSolvedTicketsSettings, deps: SourceReaderDeps): AsyncGenerator<SourceItem> {
  if (!settings.consent) throw new AppError('FORBIDDEN', 'Solved tickets are read only once you agree to it in the settings of this source.');
  const account = zendeskAccount(settings);
  const part = 'solved tickets';
  const since = new Date(Date.now() - settings.days * 86_400_000).toISOString().slice(0, 10);
  const query = encodeURIComponent(`status>=solved solved>=${since}`);
  const total = counted.safeParse((await getVendorJson(`/api/v2/search/count.json?query=${encodeURIComponent('type:ticket ')}${query}`, account, part, deps)).body).data?.count;
  if (total !== undefined) deps.onTotal(Math.min(total, settings.most));
  let read = 0;
  for await (const row of readPages(`/api/v2/search/export.json?query=${query}&filter[type]=ticket&page[size]=100`, { account, part, parse: zendeskPage('results') }, deps)) {
    if ((read += 1) > settings.most) return;
    const parsed = ticket.safeParse(row);
    const item = parsed.success ? await toItem(parsed.data, account, settings, deps) : malformedItem('zendesk-ticket', 'Zendesk', row, parsed.error);
    if (item !== undefined) yield item;
  }
}

async function toItem(row: z.infer<typeof ticket>, account: VendorAccount, settings: ZendeskSolvedTicketsSettings, deps: SourceReaderDeps): Promise<SourceItem | undefined> {
  const id = `zendesk-ticket-${row.id}`;
  const answer = await getVendorJson(`/api/v2/tickets/${row.id}/comments.json?include=users&page[size]=100`, account, 'comments', deps).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'NOT_FOUND') return undefined;
    throw error;
  });
  if (answer === undefined) return itemError(id, 'It was deleted while its source was read.');
  const parsed = comments.safeParse(answer.body);
  if (!parsed.success) return malformedItem('zendesk-ticket', 'Zendesk', row, parsed.error);
  const agents = new Set(parsed.data.users.filter(({ role }) => role === 'agent' || role === 'admin').map((user) => user.id));
  const messages = parsed.data.comments.filter((comment) => comment.public && comment.via?.channel !== 'rule').flatMap((comment): SolvedMessage[] => {
    const text = comment.plain_body ?? comment.body ?? '';
    if (comment.author_id === row.requester_id) return [{ from: 'customer', text }];
    return agents.has(comment.author_id) ? [{ from: 'agent', text }] : [];
  });
  return composeSolvedTicket({
    id, subject: row.subject ?? '', url: `${settings.address}/agent/tickets/${row.id}`, updated: row.updated_at, brand: settings.brand, messages,
    names: parsed.data.users.flatMap(({ name }) => name ?? []),
  }, deps.openVault);
}
