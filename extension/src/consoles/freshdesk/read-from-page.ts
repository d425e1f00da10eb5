import type { Message } from '@countersign/shared/ticket/message';
import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { observeElement } from '../../page/observe-element.ts';
import { ConsoleError } from '../console-error.ts';
import type { TicketReading } from '../console.ts';
import { isInFront } from './is-in-front.ts';
import { ownWords } from './own-words.ts';
import { selectors } from './selectors.ts';

/** Reads what the ticket's page shows, once it is there. What the page doesn't hold, or folds away, is named in `lost`. */
export async function readFromPage(key: TicketKey, page: Document, signal: AbortSignal): Promise<TicketReading> {
  const began = performance.now();
  const items = await waitForMessages(key, page, signal);
  const requester = text(items[0]!, selectors.sender);
  const subject = page.querySelector(selectors.subject)?.textContent.trim() ?? '';
  const isFolded = page.querySelector(selectors.older) !== null;
  return {
    ticket: { key, subject, requester: { name: requester, email: null }, messages: items.map((item) => readMessage(item, key, requester)) },
    from: 'page',
    lost: [
      { field: 'status' },
      { field: 'channel' },
      { field: 'tags' },
      ...(subject === '' ? [{ field: 'subject', selector: selectors.subject } as const] : []),
      ...(requester === '' ? [{ field: 'requester', selector: selectors.sender } as const] : []),
      ...(isFolded ? [{ field: 'messages', selector: selectors.older } as const] : []),
    ],
    consoleMs: performance.now() - began,
  };
}

/** Every ticket has at least its description. */
function waitForMessages(key: TicketKey, page: Document, signal: AbortSignal): Promise<HTMLElement[]> {
  return observeElement(page, () => {
    const items = isInFront(key, page) ? [...page.querySelectorAll<HTMLElement>(selectors.message)] : [];
    return items.length > 0 ? items : undefined;
  }, signal).catch((cause: unknown) => {
    throw new ConsoleError('freshdesk', 'ticket', [{ field: 'messages', selector: selectors.message }], { cause });
  });
}

/** The page tells who wrote by a class; where that is gone, by the requester's name. It shows times in words alone, so none is given. */
function readMessage(item: HTMLElement, key: TicketKey, requester: string): Message {
  const name = text(item, selectors.sender);
  const isPrivate = item.matches(selectors.privateNote);
  const isByCustomer = !isPrivate && (item.matches(`${selectors.description}, ${selectors.byRequester}`) || name === requester);
  const id = item.querySelector<HTMLElement>(selectors.note)?.dataset['noteId'] ?? `description:${key.id}`;
  const words = item.querySelector(selectors.messageText);
  return {
    id,
    author: { role: isByCustomer ? 'customer' : 'agent', name },
    visibility: isPrivate ? 'internal' : 'public',
    text: words === null ? '' : ownWords(words.cloneNode(true) as HTMLElement),
    at: '',
  };
}

function text(root: HTMLElement, selector: string): string {
  return root.querySelector(selector)?.textContent.trim() ?? '';
}
