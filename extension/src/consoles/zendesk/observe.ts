import { observeChanges } from '../../page/observe-changes.ts';
import type { ConsoleChange } from '../console.ts';
import { findComposer } from './find-composer.ts';
import { findPane } from './find-pane.ts';
import { selectors } from './selectors.ts';
import { ticketKey } from './ticket-key.ts';

const watchedAttributes = ['data-is-active', 'data-channel', 'data-test-id', 'contenteditable'];

/**
 * Watches the panes for what matters to a draft. `submitted` is a hint, seen three ways: a press on the submit button,
 * a composer that became empty, a new message of an agent in the log. What was sent is then read, not guessed.
 */
export function observe(page: Document, signal: AbortSignal, onChange: (change: ConsoleChange) => void): void {
  let before = look(page);
  const compare = (): void => {
    const now = look(page);
    for (const change of changes(before, now)) onChange(change);
    before = now;
  };
  observeChanges(page.querySelector(selectors.panes) ?? page.body, signal, compare, watchedAttributes);
  const tabs = page.querySelector(selectors.tab)?.parentElement;
  if (tabs) observeChanges(tabs, signal, compare, ['data-entity-is-selected']);
  const hint = (event: Event): void => {
    if ((event.target as Element | null)?.closest?.(selectors.submit)) onChange('submitted');
  };
  page.addEventListener('click', hint, { capture: true, passive: true, signal });
}

interface Sight {
  readonly pane: HTMLElement | undefined;
  readonly composer: HTMLElement | undefined;
  readonly audience: string;
  readonly toolRow: boolean;
  readonly hasText: boolean;
  readonly hooks: number;
  readonly messages: number;
  /** When the last message in the log was written. */
  readonly newest: string;
  readonly agentMessages: number;
}

function look(page: Document): Sight {
  const key = ticketKey(new URL(page.location.href));
  const pane = key && findPane(key, page);
  const composer = key && findComposer(key, page);
  const times = pane?.querySelectorAll(`${selectors.message} ${selectors.time}`) ?? [];
  return {
    pane,
    composer: composer?.element,
    audience: composer === undefined ? '' : `${composer.visibility} ${composer.channel}`,
    toolRow: Boolean(pane?.querySelector(selectors.toolRow)),
    hasText: Boolean(composer?.element.textContent.trim()),
    hooks: [selectors.log, selectors.bubble].filter((hook) => pane?.querySelector(hook)).length,
    messages: pane?.querySelectorAll(selectors.message).length ?? 0,
    newest: times[times.length - 1]?.getAttribute('datetime') ?? '',
    agentMessages: pane?.querySelectorAll(`${selectors.bubble}[type="agent"]`).length ?? 0,
  };
}

function* changes(before: Sight, now: Sight): Generator<ConsoleChange> {
  if (before.pane !== now.pane) {
    yield 'navigated';
    yield 'composer';
    return;
  }
  if (before.composer !== now.composer || before.audience !== now.audience || before.toolRow !== now.toolRow) yield 'composer';
  // A long log holds back an older message for each new one: their number stays.
  if (before.messages !== now.messages || now.newest > before.newest || now.hooks < before.hooks) yield 'thread';
  const wasEmptied = before.composer === now.composer && before.hasText && !now.hasText;
  if (wasEmptied || (before.messages > 0 && now.agentMessages > before.agentMessages)) yield 'submitted';
}
