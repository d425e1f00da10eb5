import { observeChanges } from '../../page/observe-changes.ts';
import { queryDeep } from '../../page/query-deep.ts';
import type { ConsoleChange } from '../console.ts';
import { caseRoots } from './case-roots.ts';
import { composerIn } from './find-composer.ts';
import { findRoot } from './find-root.ts';
import { innerPages } from './inner-pages.ts';
import { isInFront } from './is-in-front.ts';
import { selectors } from './selectors.ts';
import { ticketKey } from './ticket-key.ts';

const watchedAttributes = ['class', 'hidden', 'title', 'aria-selected', 'contenteditable', 'value'];

/**
 * Watches the console's tabs, and with observers of their own every open shadow root and every editor's frame in the tab in front;
 * those are renewed as they come and go. `submitted` is a hint, seen three ways: a press on a publisher's own button, an editor
 * that became empty, a new entry of an agent in the feed. What was sent is then read, not guessed.
 */
export function observe(page: Document, signal: AbortSignal, onChange: (change: ConsoleChange) => void): void {
  let before = look(page);
  let inner = new AbortController();
  const follow = ({ places, frames }: Sight): void => {
    inner.abort();
    inner = new AbortController();
    const ended = AbortSignal.any([signal, inner.signal]);
    for (const place of places) observeChanges(place, ended, check, watchedAttributes);
    for (const frame of frames) frame.addEventListener('load', check, { signal: ended });
  };
  const check = (): void => {
    const now = look(page);
    const last = before;
    before = now;
    if (!isSame(last.places, now.places) || !isSame(last.frames, now.frames)) follow(now);
    for (const change of changes(last, now)) onChange(change);
  };
  const hint = (event: Event): void => {
    if (event.composedPath().some((one) => (one as Partial<Element>).matches?.(selectors.submit))) onChange('submitted');
  };
  observeChanges(page.querySelector(selectors.workspace) ?? page.body, signal, check, watchedAttributes);
  page.addEventListener('click', hint, { capture: true, passive: true, signal });
  follow(before);
}

interface Sight {
  readonly root: HTMLElement | undefined;
  /** Where changes have to be looked for beside the tabs themselves. */
  readonly places: readonly (ShadowRoot | Document)[];
  readonly frames: readonly HTMLIFrameElement[];
  readonly composer: HTMLElement | undefined;
  readonly audience: string;
  readonly toolRow: HTMLElement | undefined;
  readonly hasText: boolean;
  readonly entries: number;
  readonly byAgents: number;
}

function look(page: Document): Sight {
  const key = ticketKey(new URL(page.location.href));
  const root = key && findRoot(key, page);
  const roots = root === undefined ? [] : caseRoots(root);
  const pages = innerPages(roots);
  const composer = composerIn(roots);
  return {
    root,
    places: [...roots.slice(1) as ShadowRoot[], ...pages],
    frames: queryDeep<HTMLIFrameElement>([...roots, ...pages], 'iframe'),
    composer: composer?.element,
    audience: composer === undefined ? '' : `${composer.visibility} ${composer.channel}`,
    toolRow: queryDeep(roots, selectors.toolRow).find(isInFront),
    hasText: Boolean(composer && textOf(composer.element)),
    entries: queryDeep(roots, selectors.feedItem).length,
    byAgents: queryDeep(roots, selectors.byAgent).length,
  };
}

function textOf(editable: HTMLElement): string {
  return ((editable as Partial<HTMLTextAreaElement>).value ?? editable.textContent).trim();
}

function isSame<One>(before: readonly One[], now: readonly One[]): boolean {
  return before.length === now.length && before.every((one, index) => one === now[index]);
}

function* changes(before: Sight, now: Sight): Generator<ConsoleChange> {
  if (before.root !== now.root) {
    yield 'navigated';
    yield 'composer';
    return;
  }
  if (before.composer !== now.composer || before.audience !== now.audience || before.toolRow !== now.toolRow) yield 'composer';
  if (before.entries !== now.entries) yield 'thread';
  const wasEmptied = before.composer === now.composer && before.hasText && !now.hasText;
  if (wasEmptied || (before.entries > 0 && now.byAgents > before.byAgents)) yield 'submitted';
}
