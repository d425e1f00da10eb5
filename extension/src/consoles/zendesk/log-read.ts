import type { Message } from '@countersign/shared/ticket/message';
import type { AllowedRead } from '../../page/get-only.ts';
import { asId, asRecord, asRecords, asText } from '../../page/read-shape.ts';
import { nameAttachments } from './name-attachments.ts';
import { nextPage } from './next-page.ts';
import { textsOfHtml } from './texts-of-html.ts';
import type { ThreadPage, ZendeskEntry } from './zendesk-shapes.ts';

const roles: Readonly<Record<string, Message['author']['role']>> = { user: 'customer', agent: 'agent' };
const kinds = ['Comment', 'Messaging::ConversationMessage'];

/** One page of a ticket's conversation log: its comments and its messages. Other events are nobody's words. */
export const logRead: AllowedRead<ThreadPage> = {
  path: /^\/api\/v2\/tickets\/\d+\/conversation_log\?page%5Bsize%5D=\d+&sort=-?created_at(&page%5Bafter%5D=[\w%.~-]+)?$/,
  keep(body) {
    const answer = asRecord(body);
    const events = asRecords(answer['events']).filter((event) => kinds.includes(asText(event['type']) ?? ''));
    const texts = textsOfHtml(events.map((event) => htmlOf(event) ?? ''));
    return { entries: events.map((event, position) => entry(event, texts[position]!)), users: [], next: nextPage(answer) };
  },
};

function entry(event: Record<string, unknown>, textOfHtml: string): ZendeskEntry {
  const author = asRecord(event['author'] ?? {});
  const content = asRecord(event['content'] ?? {});
  const attachments = nameAttachments(event['attachments']);
  const html = htmlOf(event);
  // A comment's reference ends in the id that the list of comments gives it.
  const comment = /^zen:ticket_event:(\d+)$/.exec(asText(event['reference']) ?? '')?.[1];
  return {
    id: comment ?? `log:${asId(event['id'])}`,
    authorId: asId(author['zen:support:user_id']) ?? '',
    author: { role: roles[asText(author['type']) ?? ''] ?? 'system', name: asText(author['display_name']) ?? '' },
    isPublic: event['type'] !== 'Comment' || asRecord(event['metadata'] ?? {})['public'] === true,
    text: html === null ? words(content, attachments.length > 0) : textOfHtml,
    html, attachments, at: asText(event['created_at']) ?? '',
  };
}

function htmlOf(event: Record<string, unknown>): string | null {
  const content = asRecord(event['content'] ?? {});
  return content['type'] === 'html' ? (asText(content['body']) ?? '') : null;
}

/** A message's text, the answers it offers and what a form was filled in with; where there is none, what stood there. */
function words(content: Record<string, unknown>, hasFiles: boolean): string {
  const answers = asRecords(content['actions'] ?? []).map((action) => asText(asRecord(action['reply'] ?? action)['text']));
  const filled = asRecords(content['fields'] ?? []).map((field) => `${asText(field['label']) ?? ''}: ${asText(field['text']) ?? asText(field['email']) ?? ''}`);
  const parts = [asText(content['text']) ?? asText(content['body']), ...filled, ...answers.map((answer) => answer && `[${answer}]`)].filter((part) => part);
  if (parts.length > 0 || hasFiles) return parts.join('\n');
  return `[${asText(content['type']) ?? 'deleted message'}]`;
}
