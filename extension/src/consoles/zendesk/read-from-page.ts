import type { Message } from '@countersign/shared/ticket/message';
import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { blockText } from '../../page/block-text.ts';
import { observeElement } from '../../page/observe-element.ts';
import { ConsoleError } from '../console-error.ts';
import type { LostField, TicketReading } from '../console.ts';
import { findPane } from './find-pane.ts';
import { selectors } from './selectors.ts';

const roles: Readonly<Record<string, Message['author']['role']>> = { 'end-user': 'customer', agent: 'agent', internal: 'agent' };

/** Reads what the ticket's own pane shows, once it is there. What the page doesn't hold, or folds away, is named in `lost`. */
export async function readFromPage(key: TicketKey, page: Document, signal: AbortSignal): Promise<TicketReading> {
  const began = performance.now();
  const { pane, log } = await waitForConversation(key, page, signal);
  const messages = [...log.querySelectorAll<HTMLElement>(selectors.message.selector)].map(readMessage);
  const subject = pane.querySelector<HTMLInputElement>(selectors.subject.selector);
  const requester = text(pane, selectors.requester.selector) || (messages.find(({ author }) => author.role === 'customer')?.author.name ?? '');
  return {
    ticket: {
      key,
      subject: subject?.value ?? subject?.textContent ?? '',
      requester: { name: requester, email: null },
      tags: [...pane.querySelectorAll(selectors.tags.selector)].map((tag) => tag.textContent.trim()).filter((tag) => tag !== ''),
      messages,
    },
    from: 'page',
    lost: [...lostFields(pane, log, messages, requester)],
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
      return found?.log.querySelector(selectors.message.selector) ? found : undefined;
    }, signal);
  } catch (cause) {
    const empty = findConversation(key, page);
    if (empty !== undefined && (cause as Error).name === 'TimeoutError') return empty;
    throw new ConsoleError('zendesk', 'ticket', missingParts(key, page), { cause });
  }
}

function findConversation(key: TicketKey, page: Document): Conversation | undefined {
  const pane = findPane(key, page);
  const log = pane?.querySelector<HTMLElement>(selectors.log.selector);
  return pane && log ? { pane, log } : undefined;
}

function missingParts(key: TicketKey, page: Document): LostField[] {
  const pane = findPane(key, page);
  const missing = pane === undefined ? selectors.activePane : pane.querySelector(selectors.log.selector) === null ? selectors.log : selectors.message;
  return [{ field: 'messages', selector: missing.selector.replaceAll('{id}', key.id) }];
}

function readMessage(article: HTMLElement, index: number): Message {
  const bubble = article.querySelector<HTMLElement>(selectors.bubble.selector);
  const type = bubble?.getAttribute('type') ?? '';
  const at = article.querySelector(selectors.time.selector)?.getAttribute('datetime') ?? '';
  const isNote = type === 'internal' || article.querySelector(selectors.noteTag.selector) !== null;
  return {
    id: `page:${at}:${index}`,
    author: { role: roles[type] ?? (isNote ? 'agent' : 'system'), name: text(article, selectors.sender.selector) },
    visibility: isNote ? 'internal' : 'public',
    text: messageText(article, bubble),
    at,
  };
}

function messageText(article: HTMLElement, bubble: HTMLElement | null): string {
  const shown = article.querySelector(selectors.messageText.selector) ?? bubble;
  if (!shown) return '';
  const copy = shown.cloneNode(true) as HTMLElement;
  for (const noise of copy.querySelectorAll(selectors.noise.selector)) noise.remove();
  return blockText(copy);
}

function* lostFields(pane: HTMLElement, log: HTMLElement, messages: readonly Message[], requester: string): Generator<LostField> {
  yield { field: 'status' };
  yield { field: 'channel' };
  if (pane.querySelector(selectors.subject.selector) === null) yield { field: 'subject', selector: selectors.subject.selector };
  if (requester === '') yield { field: 'requester', selector: selectors.requester.selector };
  if (log.querySelector(selectors.older.selector) !== null) yield { field: 'messages', selector: selectors.older.selector };
  if (messages.every(({ text: words }) => words === '')) yield { field: 'messages', selector: selectors.messageText.selector };
}

function text(root: HTMLElement, selector: string): string {
  return root.querySelector(selector)?.textContent.trim() ?? '';
}
