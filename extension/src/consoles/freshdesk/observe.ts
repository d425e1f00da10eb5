import { observeChanges } from '../../page/observe-changes.ts';
import type { ConsoleChange } from '../console.ts';
import { anchor } from './anchor.ts';
import { findComposer } from './find-composer.ts';
import { isInFront } from './is-in-front.ts';
import { whenSignatureKnown } from './read-agent.ts';
import { selectors } from './selectors.ts';
import { ticketKey } from './ticket-key.ts';

const watchedAttributes = ['contenteditable', 'data-test-id', 'hidden'];

/**
 * Watches the page for what matters to a draft. `submitted` is a hint, seen three ways: a press on a send button, a composer
 * that closed or became empty, a new message of an agent. What was sent is then read, not guessed.
 */
export function observe(page: Document, signal: AbortSignal, onChange: (change: ConsoleChange) => void): void {
  let before = look(page);
  observeChanges(page.documentElement, signal, () => {
    const now = look(page);
    for (const change of changes(before, now)) onChange(change);
    before = now;
  }, watchedAttributes);
  whenSignatureKnown(signal, () => onChange('composer'));
  const hint = (event: Event): void => {
    if ((event.target as Element | null)?.closest?.(selectors.submit)) onChange('submitted');
  };
  page.addEventListener('click', hint, { capture: true, passive: true, signal });
}

interface Sight {
  readonly ticket: string | undefined;
  readonly composer: HTMLElement | undefined;
  readonly audience: string;
  readonly tools: HTMLElement | undefined;
  readonly hasText: boolean;
  readonly messages: number;
  readonly agentMessages: number;
  readonly isOutdated: boolean;
}

function look(page: Document): Sight {
  const key = ticketKey(new URL(page.location.href));
  const isShown = key !== undefined && isInFront(key, page);
  const composer = isShown ? findComposer(key, page) : undefined;
  const items = isShown ? [...page.querySelectorAll(selectors.message)] : [];
  const refresh = page.querySelector<HTMLElement>(selectors.refresh);
  return {
    ticket: isShown ? key.id : undefined,
    composer: composer?.element,
    audience: composer?.channel ?? '',
    tools: composer && anchor(key!, page),
    hasText: Boolean(composer?.element.textContent.trim()),
    messages: items.length,
    agentMessages: items.filter((item) => !item.matches(`${selectors.byRequester}, ${selectors.privateNote}, ${selectors.description}`)).length,
    isOutdated: refresh !== null && !refresh.hidden,
  };
}

function* changes(before: Sight, now: Sight): Generator<ConsoleChange> {
  if (before.ticket !== now.ticket) {
    yield 'navigated';
    yield 'composer';
    return;
  }
  if (before.composer !== now.composer || before.audience !== now.audience || before.tools !== now.tools) yield 'composer';
  // The address is there before the messages are: those that come first are no news.
  if ((before.messages > 0 && before.messages !== now.messages) || (now.isOutdated && !before.isOutdated)) yield 'thread';
  const hasLeft = before.hasText && (now.composer === undefined || (before.composer === now.composer && !now.hasText));
  if (hasLeft || (before.messages > 0 && now.agentMessages > before.agentMessages)) yield 'submitted';
}
