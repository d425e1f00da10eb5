import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { getOnly } from '../../page/get-only.ts';
import { allowedReads } from './allowed-reads.ts';
import { loadZendeskLater } from './load-zendesk-later.ts';
import type { ThreadPage } from './zendesk-shapes.ts';

export type Sort = 'created_at' | '-created_at';

/** Reads one page of a thread; `after` is the cursor of the page before. */
export type ReadPage = (key: TicketKey, sort: Sort, size: number, after: string | null, signal: AbortSignal) => Promise<ThreadPage>;

const query = (sort: Sort, size: number, after: string | null): string =>
  `page%5Bsize%5D=${size}&sort=${sort}${after === null ? '' : `&page%5Bafter%5D=${encodeURIComponent(after)}`}`;

/** Mail, web form, phone: what was said stands in the comments. */
export const readCommentPage: ReadPage = (key, sort, size, after, signal) =>
  getOnly(allowedReads.comments, key.host, `/api/v2/tickets/${key.id}/comments.json?include=users&${query(sort, size, after)}`, signal);

/** Messaging: the comments lag behind there, the log doesn't. */
export const readLogPage: ReadPage = async (key, sort, size, after, signal) =>
  getOnly((await loadZendeskLater()).logRead, key.host, `/api/v2/tickets/${key.id}/conversation_log?${query(sort, size, after)}`, signal);
