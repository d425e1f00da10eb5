import type { RestCall } from './answer.ts';
import { sendJson, sendNotFound } from './answer.ts';
import { conversationShape } from './shapes.ts';

const largestPage = 100;
const usualPage = 30;

/** `GET /api/v2/tickets/{id}/conversations?per_page=100&page=N`: an array, oldest first, without the description. */
export function listConversations({ response, url, ticket }: RestCall): void {
  if (ticket === undefined) return sendNotFound(response);
  const size = Number(url.searchParams.get('per_page') ?? usualPage);
  const page = Number(url.searchParams.get('page') ?? 1);
  if (!Number.isInteger(size) || size < 1 || size > largestPage || !Number.isInteger(page) || page < 1) {
    return sendJson(response, 400, { description: 'Validation failed', errors: [{ field: 'per_page', message: 'It should be a Positive Integer less than or equal to 100', code: 'invalid_value' }] });
  }
  const all = ticket.conversations.slice(1);
  const end = page * size;
  if (end < all.length) response.setHeader('Link', `<${url.origin}${url.pathname}?per_page=${size}&page=${page + 1}>; rel="next"`);
  sendJson(response, 200, all.slice(end - size, end).map((conversation) => conversationShape(ticket.id, conversation)));
}
