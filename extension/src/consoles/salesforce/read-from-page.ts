import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { observeElement } from '../../page/observe-element.ts';
import { queryDeep } from '../../page/query-deep.ts';
import { ConsoleError } from '../console-error.ts';
import type { LostField, TicketReading } from '../console.ts';
import { caseRoots } from './case-roots.ts';
import { findRoot } from './find-root.ts';
import { readCaseNumber } from './read-case-number.ts';
import { readFeed, type Feed } from './read-feed.ts';
import { selectors } from './selectors.ts';

const limitMs = 6000;

/** Reads what the case's own part of the page shows, once it is there. What the page doesn't hold, or folds away, is named in `lost`. */
export async function readFromPage(key: TicketKey, page: Document, signal: AbortSignal): Promise<TicketReading> {
  const began = performance.now();
  const roots = await waitForCase(key, page, signal);
  const heading = text(roots, selectors.subject);
  const status = text(roots, selectors.status);
  const requester = text(roots, selectors.contactLink) || text(roots, selectors.contact);
  const feed = readFeed(roots, requester);
  if (feed.isAstray) throw new ConsoleError('salesforce', 'case', [lost('messages', selectors.feedItem)]);
  const messages = feed.entries.map(({ message }) => message);
  const customer = requester || (messages.find(({ author }) => author.role === 'customer')?.author.name ?? '');
  const channel = channelOf(feed, roots);
  const number = readCaseNumber(key, page, roots, heading);
  const subject = heading === number ? '' : heading;
  return {
    ticket: {
      key,
      subject,
      requester: { name: customer, email: null },
      ...(status !== '' && { status: status.toLowerCase() }),
      ...(channel !== undefined && { channel }),
      fields: number === undefined ? {} : { caseNumber: number },
      messages,
    },
    from: 'page',
    lost: [
      ...(status === '' ? [lost('status', selectors.status)] : []),
      ...(channel === undefined ? [lost('channel')] : []),
      ...(subject !== heading || queryDeep(roots, selectors.subject).length === 0 ? [lost('subject', selectors.subject)] : []),
      ...(customer === '' ? [lost('requester', selectors.contact)] : []),
      ...(feed.isWhole ? [] : [lost('messages')]),
    ],
    consoleMs: performance.now() - began,
  };
}

async function waitForCase(key: TicketKey, page: Document, signal: AbortSignal): Promise<readonly ParentNode[]> {
  const find = (): readonly ParentNode[] | undefined => {
    const root = findRoot(key, page);
    return root && caseRoots(root);
  };
  try {
    return await observeElement(page, () => {
      const roots = find();
      return roots !== undefined && queryDeep(roots, `${selectors.mail}, ${selectors.post}`).length > 0 ? roots : undefined;
    }, signal, limitMs, ['class']);
  } catch (cause) {
    const roots = find();
    const isEmpty = roots !== undefined && queryDeep(roots, selectors.subject).length > 0;
    if (isEmpty && (cause as Error).name === 'TimeoutError') return roots;
    throw new ConsoleError('salesforce', 'case', [lost('messages', roots === undefined ? selectors.activeTab : selectors.feedItem)], { cause });
  }
}

function lost(field: LostField['field'], selector?: string): LostField {
  return { field, ...(selector !== undefined && { selector }) };
}

function text(roots: readonly ParentNode[], selector: string): string {
  return queryDeep(roots, selector)[0]?.textContent.trim() ?? '';
}

function channelOf(feed: Feed, roots: readonly ParentNode[]): string | undefined {
  if (queryDeep(roots, selectors.chatEditable).length > 0) return 'messaging';
  return feed.entries.some(({ html }) => html !== null) ? 'email' : undefined;
}
