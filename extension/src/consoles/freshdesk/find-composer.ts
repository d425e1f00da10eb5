import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import type { Composer } from '../console.ts';
import { isInFront } from './is-in-front.ts';
import { ownSignature } from './read-agent.ts';
import { selectors } from './selectors.ts';

/** The editor in use: the one with the caret, else the last one that is shown. While the agent has opened none there is none. */
export function findComposer(key: TicketKey, page: Document): Composer | undefined {
  if (!isInFront(key, page)) return undefined;
  const shown = [...page.querySelectorAll<HTMLElement>(`${selectors.form} ${selectors.editable}`)].filter(isShown);
  const element = shown.find((editable) => editable.contains(page.activeElement)) ?? shown.at(-1);
  if (element === undefined) return undefined;
  const form = element.closest(selectors.form)!;
  // A forward goes to somebody else, and of a form that can't be told nobody knows who reads it: both ask first, as a note does.
  const audience = form.matches(selectors.replyForm) ? 'email' : form.matches(selectors.noteForm) ? 'note' : form.matches(selectors.forwardForm) ? 'forward' : 'unknown';
  return { element, visibility: audience === 'email' ? 'public' : 'internal', channel: audience, format: 'rich', signature: ownSignature(page) };
}

/** Composers that are not in use stay in the page, hidden. */
function isShown(element: HTMLElement): boolean {
  return element.closest('[hidden]') === null && (element.checkVisibility?.() ?? true);
}
