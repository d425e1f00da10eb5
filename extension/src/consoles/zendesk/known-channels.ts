import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { getOnly } from '../../page/get-only.ts';
import { allowedReads } from './allowed-reads.ts';
import type { ZendeskTicket } from './zendesk-shapes.ts';

const chats = /messag|chat|whatsapp|instagram|^(line|wechat|telegram|viber|kakao|twitter_dm|sunshine|mobile_sdk|google_rcs|sms)/;
const known = new Map<string, boolean>();

/** The ticket as its API shows it. Whether it is a chat is remembered as long as the page lives. */
export async function readShown(key: TicketKey, signal: AbortSignal): Promise<ZendeskTicket> {
  const shown = await getOnly(allowedReads.ticket, key.host, `/api/v2/tickets/${key.id}.json?include=users,organizations`, signal);
  known.set(key.id, chats.test(shown.channel.toLowerCase()));
  return shown;
}

/** Whether what is said in this ticket stands in the conversation log rather than in the comments. */
export async function isChat(key: TicketKey, signal: AbortSignal): Promise<boolean> {
  if (!known.has(key.id)) await readShown(key, signal);
  return known.get(key.id) === true;
}
