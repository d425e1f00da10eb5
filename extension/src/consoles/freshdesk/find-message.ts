import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { isInFront } from './is-in-front.ts';
import { selectors } from './selectors.ts';

/** The message with this id. The page shows each, but for the description, which has a place of its own. */
export function findMessage(key: TicketKey, page: Document, message: { readonly id?: string | undefined }): HTMLElement | undefined {
  if (!isInFront(key, page)) return undefined;
  if (message.id === `description:${key.id}`) return page.querySelector<HTMLElement>(selectors.description) ?? undefined;
  const note = [...page.querySelectorAll<HTMLElement>(selectors.note)].find(({ dataset }) => dataset['noteId'] === message.id);
  return note?.closest<HTMLElement>(selectors.message) ?? undefined;
}
