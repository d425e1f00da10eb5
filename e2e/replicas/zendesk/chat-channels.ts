import type { StoredComment } from './stored-ticket.ts';

const chatChannels = ['messaging', 'whatsapp'];

/** Whether a ticket of this channel is a conversation in messages, with a reply box of plain text. */
export function isChat(channel: string): boolean {
  return chatChannels.includes(channel);
}

/** Whether this was said in a chat; notes and mails in the same ticket were not. */
export function isMessage({ channel, isPublic }: StoredComment): boolean {
  return isPublic && isChat(channel);
}
