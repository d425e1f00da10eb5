import type { Message } from '@countersign/shared/ticket/message';
import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { blockText } from '../../page/block-text.ts';
import { observeElement } from '../../page/observe-element.ts';
import { ConsoleError } from '../console-error.ts';
import type { LostField, TicketReading } from '../console.ts';
import { findPane } from './find-pane.ts';
import { pageSelectors, selectors } from './selectors.ts';

const roles: Readonly<Record<string, Message['author']['role']>> = { 'end-user': 'customer', agent: 'agent', internal: 'agent' };

/** Reads what the ticket's own pane shows, once it is there. What the page doesn't hold, or folds away, is named in `lost`. */
export async function readFromPage(key: TicketKey, page: Document, signal: AbortSignal): Promise<TicketReading> {
  const began = performance.now();
  const { pane, log } = await waitForConversation(key, page, signal);
  const messages = [...log.querySelectorAll<HTMLElement>(selectors.message)].map(readMessage);
  const subject = pane.querySelector<HTMLInputElement>(pageSelectors.subject);
  const requester = text(pane, pageSelectors.requester) || (messages.find(({ author }) => author.role === 'customer')?.author.name ?? '');
  return {
    ticket: {
      key,
      subject: subject?.value ?? subject?.textContent ?? '',
      requester: { name: requester, email: null },
      tags: [...pane.querySelectorAll(pageSelectors.tags)].map((tag) => tag.textContent.trim()).filter((tag) => tag !== ''),
      messages,
    },
    from: 'page',
    lost: [
      { field: 'status' },
      { field: 'channel' },
      ...(subject === null ? [{ field: 'subject', selector: pageSelectors.subject } as const] : []),
      ...(requester === '' ? [{ field: 'requester', selector: pageSelectors.requester } as const] : []),
      ...(log.querySelector(pageSelectors.older) !== null ? [{ field: 'messages', selector: pageSelectors.older } as const] : []),
    ],
    consoleMs: performance.now() - began,
  };
}

interface Conversation {
  readonly pane: HTMLElement;
  readonly log: HTMLElement;
}

async function waitForConversation(key: TicketKey, page: Document, signal: AbortSignal): Promise<Conversation> {
  try {
    return await observeElement(page, () => {
      const found = findConversation(key, page);
      return found?.log.querySelector(selectors.message) ? found : undefined;
    }, signal);
  } catch (cause) {
    const empty = findConversation(key, page);
    if (empty !== undefined && (cause as Error).name === 'TimeoutError') return empty;
    throw new ConsoleError('zendesk', 'ticket', missingParts(key, page), { cause });
  }
}

function findConversation(key: TicketKey, page: Document): Conversation | undefined {
  const pane = findPane(key, page);
  const log = pane?.querySelector<HTMLElement>(selectors.log);
  return pane && log ? { pane, log } : undefined;
}

function missingParts(key: TicketKey, page: Document): LostField[] {
  const pane = findPane(key, page);
  return [{ field: 'messages', selector: pane === undefined ? selectors.activePane : selectors.log }];
}

function readMessage(article: HTMLElement, index: number): Message {
  const bubble = article.querySelector<HTMLElement>(selectors.bubble);
  const type = bubble?.getAttribute('type') ?? '';
  const at = article.querySelector(selectors.time)?.getAttribute('datetime') ?? '';
  const isNote = type === 'internal' || article.querySelector(pageSelectors.noteTag) !== null;
  return {
    id: `page:${at}:${index}`,
    author: { role: roles[type] ?? (isNote ? 'agent' : 'system'), name: text(article, pageSelectors.sender) },
    visibility: isNote ? 'internal' : 'public',
    text: messageText(article, bubble),
    at,
  };
}

function messageText(article: HTMLElement, bubble: HTMLElement | null): string {
  const shown = article.querySelector(pageSelectors.messageText) ?? bubble;
  if (!shown) return '';
  const copy = shown.cloneNode(true) as HTMLElement;
  for (const noise of copy.querySelectorAll(pageSelectors.noise)) noise.remove();
  return blockText(copy);
}

function text(root: HTMLElement, selector: string): string {
  return root.querySelector(selector)?.textContent.trim() ?? '';
}
