import type { LostField } from '../../consoles/console.ts';
import { say, type PlainKey } from '../words/say.ts';

const fields: Readonly<Record<LostField['field'], PlainKey>> = {
  subject: 'read.subject', requester: 'read.requester', status: 'read.ticketStatus', channel: 'read.channel', tags: 'read.tags', messages: 'read.messages',
  'internal notes': 'read.internalNotes', 'reply box': 'read.replyBox', audience: 'read.audience', 'tool row': 'read.toolRow', 'send button': 'read.sendButton', agent: 'read.agent',
};

const views: Readonly<Record<string, PlainKey>> = {
  ticket: 'view.ticket', conversation: 'view.conversation', composer: 'view.composer', publisher: 'view.composer', header: 'view.header', heading: 'view.header', fields: 'view.fields',
  footer: 'view.footer', feed: 'view.feed', highlights: 'view.highlights', console: 'view.console',
};

/** A field and the part of the page it was looked for in: "Reply box (reply area)". */
export function nameLost({ field, view }: LostField & { readonly view?: string }): string {
  const name = say(fields[field]);
  if (view === undefined) return name;
  const known = views[view];
  return say('read.fieldIn', { field: name, view: known === undefined ? view : say(known) });
}
