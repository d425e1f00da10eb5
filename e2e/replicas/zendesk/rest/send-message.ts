import { z } from 'zod';
import { textToHtml } from '../../console/text-to-html.ts';
import { signedInAgent } from '../people.ts';
import type { RestCall } from './answer.ts';
import { sendJson, sendNotFound } from './answer.ts';

const message = z.object({ text: z.string().min(1), public: z.boolean() });

/** What Enter does in a chat: the text goes to the customer at once, or becomes a note. */
export function sendMessage({ response, store, ticket, body }: RestCall): void {
  if (ticket === undefined) return sendNotFound(response);
  const { text, public: isPublic } = message.parse(JSON.parse(body));
  store.comment(ticket, { authorId: signedInAgent.id, isPublic, text, html: textToHtml(text), channel: isPublic ? ticket.channel : 'web' });
  ticket.draft = null;
  sendJson(response, 200, { sent: true });
}
