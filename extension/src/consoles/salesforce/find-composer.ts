import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { queryDeep } from '../../page/query-deep.ts';
import type { Composer } from '../console.ts';
import { caseRoots } from './case-roots.ts';
import { findRoot } from './find-root.ts';
import { innerPages } from './inner-pages.ts';
import { isInFront } from './is-in-front.ts';
import { mailSignature } from './mail-signature.ts';
import { audienceAround } from './read-audience.ts';
import { selectors } from './selectors.ts';

/** The editor the agent sees: the mail's first, then the chat's, then that of a post. One that stands behind a tab is none. */
export function findComposer(key: TicketKey, page: Document): Composer | undefined {
  const root = findRoot(key, page);
  return root && composerIn(caseRoots(root));
}

/** As `findComposer`, where the roots are known. */
export function composerIn(roots: readonly ParentNode[]): Composer | undefined {
  const mail = queryDeep(innerPages(roots), selectors.mailEditable).find(isInFront);
  if (mail !== undefined) return { element: mail, visibility: 'public', channel: 'email', format: 'rich', signature: mailSignature(mail) };
  const chat = queryDeep(roots, selectors.chatEditable).find(isInFront);
  if (chat !== undefined) return { element: chat, visibility: 'public', channel: 'messaging', format: 'plain' };
  const post = queryDeep(roots, selectors.richEditable).find(isInFront);
  return post && { element: post, visibility: audienceAround(post), channel: 'post', format: 'rich' };
}
