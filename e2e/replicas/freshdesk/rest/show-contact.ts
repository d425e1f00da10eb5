import type { RestCall } from './answer.ts';
import { sendJson, sendNotFound } from './answer.ts';
import { contactShape } from './shapes.ts';

/** `GET /api/v2/contacts/{id}`. Agents are no contacts. */
export function showContact({ response, store, id }: RestCall): void {
  const contact = store.people.withId(id);
  if (contact === undefined || contact.isAgent) return sendNotFound(response);
  sendJson(response, 200, contactShape(contact));
}
