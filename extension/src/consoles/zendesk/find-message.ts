import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { findPane } from './find-pane.ts';
import { selectors } from './selectors.ts';

/** The message with this time in the conversation. The page shows no ids, and no two messages of a ticket share a second often enough to matter. */
export function findMessage(key: TicketKey, page: Document, message: { readonly at?: string | undefined }): HTMLElement | undefined {
  const log = findPane(key, page)?.querySelector(selectors.log);
  const at = Date.parse(message.at ?? '');
  const articles = [...(log?.querySelectorAll<HTMLElement>(selectors.message) ?? [])];
  return articles.find((article) => Date.parse(article.querySelector(selectors.time)?.getAttribute('datetime') ?? '') === at);
}
