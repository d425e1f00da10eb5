import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { readComposer } from '../composer/read-composer.ts';
import { watchComposer } from '../composer/watch-composer.ts';
import type { Console } from '../consoles/console.ts';
import type { Chip } from '../page/mount-chip.ts';
import type { PageEvent } from '../protocol/page-protocol.ts';

export interface TicketFollower {
  readonly console: Console;
  readonly page: Document;
  readonly chip: Chip;
  readonly emit: (event: PageEvent) => void;
  readonly onEditorPage: (page: Document, signal: AbortSignal) => void;
}

/** Keeps the chip in its place and tells the panel what happens to this ticket, until the signal aborts. */
export function followTicket({ console, page, chip, emit, onEditorPage }: TicketFollower, key: TicketKey, signal: AbortSignal): void {
  let composing = new AbortController();
  const placeComposer = (): void => {
    composing.abort();
    composing = new AbortController();
    const ended = AbortSignal.any([signal, composing.signal]);
    const composer = console.findComposer(key, page);
    chip.place(composer === undefined ? undefined : console.anchor(key, page));
    if (composer === undefined) return emit({ type: 'composer', key, state: readComposer(undefined) });
    if (composer.element.ownerDocument !== page) onEditorPage(composer.element.ownerDocument, ended);
    watchComposer(composer, ended, (state) => emit({ type: 'composer', key, state }));
  };
  console.observe(page, signal, (change) => {
    if (change === 'thread') emit({ type: 'thread-changed', key });
    else if (change === 'submitted') emit({ type: 'submitted', key });
    else placeComposer();
  });
  signal.addEventListener('abort', () => chip.place(undefined));
  placeComposer();
}
