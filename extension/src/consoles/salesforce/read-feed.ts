import type { Message } from '@countersign/shared/ticket/message';
import { blockText } from '../../page/block-text.ts';
import { queryDeep } from '../../page/query-deep.ts';
import { caseRoots } from './case-roots.ts';
import { mailText } from './mail-text.ts';
import { audienceIn } from './read-audience.ts';
import { readTime } from './read-time.ts';
import { recordId } from './record-id.ts';
import { selectors } from './selectors.ts';

/** One entry of a case's feed as the page shows it. */
export interface FeedEntry {
  readonly element: HTMLElement;
  readonly message: Message;
  /** The mail as it is, where the entry is one. */
  readonly html: string | null;
  /** The record of who wrote it, where the page leads to it. */
  readonly authorId: string | undefined;
}

export interface Feed {
  /** Oldest first. */
  readonly entries: readonly FeedEntry[];
  /** `false` when an entry is folded or older ones wait to be loaded. */
  readonly isWhole: boolean;
  /** `true` when words stand in the feed and no entry holds any: the page has changed, the case is not empty. */
  readonly isAstray: boolean;
}

/** Kinds of entry by `data-type`; any other kind with words in it was written by the console itself. */
const mailKind = /email/i;
const postKind = /post|comment/i;
const userPrefix = '005';
/** Older entries come as the agent scrolls, without a sign that there are any: a feed this long may have more. */
const onePage = 10;

/** Reads what a case's feed holds. Mail of a customer whose record isn't linked is told by the contact's name. */
export function readFeed(roots: readonly ParentNode[], contact: string): Feed {
  const items = queryDeep(roots, selectors.feedItem).filter((item) => item.parentElement?.closest(selectors.feedItem) == null);
  const read = items.map((item) => readEntry(item, contact));
  const entries = read.filter((entry) => entry !== undefined);
  const hasFolded = items.some((item, index) => read[index] === undefined && mailKind.test(kindOf(item)));
  const isWhole = !hasFolded && items.length < onePage && queryDeep(roots, selectors.older).length === 0;
  return { entries: isNewestFirst(entries) ? entries.reverse() : entries, isWhole, isAstray: items.length === 0 && queryDeep(roots, `${selectors.mail}, ${selectors.post}`).length > 0 };
}

/** As feeds stand unless the agent turned them around. */
function isNewestFirst(entries: readonly FeedEntry[]): boolean {
  const times = entries.map(({ message }) => message.at).filter((at) => at !== '');
  return times.length < 2 || times[0]! >= times.at(-1)!;
}

function readEntry(item: HTMLElement, contact: string): FeedEntry | undefined {
  const roots = caseRoots(item);
  const one = (selector: string): HTMLElement | undefined => queryDeep(roots, selector)[0];
  const kind = kindOf(item);
  const html = one(selectors.mail)?.getAttribute('value') ?? null;
  const mail = one(selectors.mailBody);
  const isMail = mail !== undefined || html !== null;
  const shown = isMail ? mail : one(selectors.post);
  const text = html === null ? (shown === undefined ? '' : blockText(shown)) : mailText(html, item.ownerDocument);
  if (text === '') return undefined;
  const sender = one(selectors.sender);
  const name = (sender?.querySelector('a') ?? sender)?.textContent.trim() ?? '';
  const authorId = sender && linkedRecord(sender);
  const at = readTime(one(selectors.time) ?? null);
  const role = roleOf({ isMail, kind, name, contact, authorId });
  const isPublic = isMail || role === 'customer' || (postKind.test(kind) && audienceIn(sender?.parentElement ?? item) === 'public');
  return {
    element: item, html, authorId,
    message: { id: recordId(item.dataset['id']) ?? `page:${at}:${fingerprint(`${name}\n${text}`)}`, author: { role, name }, visibility: isPublic ? 'public' : 'internal', text, at },
  };
}

function kindOf(item: HTMLElement): string {
  return (item.matches(selectors.kind) ? item : item.querySelector(selectors.kind))?.getAttribute('data-type') ?? '';
}

interface Author {
  readonly isMail: boolean;
  readonly kind: string;
  readonly name: string;
  readonly contact: string;
  readonly authorId: string | undefined;
}

/** The contact is the customer, also where she is a user of a community. Others are told by their record, else by what they wrote. */
function roleOf({ isMail, kind, name, contact, authorId }: Author): Message['author']['role'] {
  if (name !== '' && name === contact) return 'customer';
  if (authorId !== undefined) return authorId.startsWith(userPrefix) ? 'agent' : 'customer';
  if (isMail) return contact === '' || name === '' ? 'customer' : 'agent';
  return kind === '' || postKind.test(kind) ? 'agent' : 'system';
}

/** Users and contacts are linked by their records' ids, which begin with what they are. */
function linkedRecord(sender: Element): string | undefined {
  const addresses = [sender, ...sender.querySelectorAll('*')].flatMap((one) => [one.getAttribute('href') ?? '', one.getAttribute('data-recordid') ?? '']);
  return addresses.flatMap((address) => address.match(/\b00[35][a-zA-Z0-9]{12}(?:[a-zA-Z0-9]{3})?\b/g) ?? []).map(recordId)[0];
}

function fingerprint(text: string): string {
  let hash = 0;
  for (const character of text) hash = (hash * 31 + character.codePointAt(0)!) >>> 0;
  return hash.toString(36);
}
