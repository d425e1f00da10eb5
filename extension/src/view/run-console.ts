import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { browser } from 'wxt/browser';
import type { Console, ConsoleAgent } from '../consoles/console.ts';
import { acceptPanel } from '../page/accept-panel.ts';
import { dockPanel } from '../page/dock-panel.ts';
import { listenKeys } from '../page/listen-keys.ts';
import { mountChip } from '../page/mount-chip.ts';
import { isSameTicket } from '../page/same-ticket.ts';
import { watchLocation } from '../page/watch-location.ts';
import type { DockState, PageEvent } from '../protocol/page-protocol.ts';
import { answerPanel } from './answer-panel.ts';
import { askSettings, tellBackground } from './ask-background.ts';
import { followTicket } from './follow-ticket.ts';
import { hearBackground } from './hear-background.ts';
import { loadTools } from './load-tools.ts';
import { runCommands } from './run-commands.ts';
import type { TicketView } from './ticket-view.ts';

/** Brings Countersign to one page of a console, for as long as the page lives. */
export async function runConsole(console: Console, page: Document, signal: AbortSignal): Promise<void> {
  const { host } = page.location;
  const settings = await askSettings(console.name, host);
  const remember = (dock: DockState): void => tellBackground({ type: 'remember-dock', console: console.name, dock: { ...dock, badge: 0 } });
  let lastComposer: PageEvent | undefined;

  const emit = (event: PageEvent): void => {
    if (event.type === 'composer') {
      if (JSON.stringify(event) === JSON.stringify(lastComposer)) return;
      lastComposer = event;
    }
    if (event.type === 'submitted' && !link.isOpen()) tellBackground({ type: 'reply-left', key: event.key });
    else link.emit(event);
  };
  const link = acceptPanel((isSidePanel, goesOn) => {
    if (isSidePanel && dock.state().side !== 'browser') {
      dock.set({ ...dock.state(), side: 'browser' });
      remember(dock.state());
    }
    link.emit({ type: 'dock', dock: dock.state() });
    if (goesOn) return;
    link.emit({ type: 'ticket-changed', key: view.key });
    if (lastComposer !== undefined) link.emit(lastComposer);
  }, (request) => answerPanel(desk, request));

  const dock = dockPanel(page, browser.runtime.getURL('/panel.html'), settings, signal, (state) => {
    remember(state);
    link.emit({ type: 'dock', dock: state });
  });
  const commands = runCommands({
    page, dock, emit, remember, openSidePanel: () => tellBackground({ type: 'open-side-panel' }),
    composer: () => (view.key === null ? undefined : console.findComposer(view.key, page)),
  });
  const chip = mountChip(page, settings.insertHint, ({ look }) => commands.press(look));
  const hearKeys = (document: Document, ended: AbortSignal): void => listenKeys(document, () => settings.keys, ended, (command) => commands.run(command, 'page'));

  let agent: Promise<ConsoleAgent | null> | undefined;
  const readAgent = (): Promise<ConsoleAgent | null> => (agent ??= console.readAgent(page, signal).catch((): null => {
    agent = undefined;
    return null;
  }));

  let life = new AbortController();
  let view: TicketView = { key: null, signal: life.signal, openedAt: 0, agent: readAgent };
  let isWatching = true;
  const open = (key: TicketKey | null): void => {
    life.abort();
    life = new AbortController();
    const ended = AbortSignal.any([signal, life.signal]);
    view = { key, signal: ended, openedAt: performance.now(), agent: readAgent };
    lastComposer = undefined;
    chip.set({ look: 'idle', count: 0, words: '' });
    emit({ type: 'ticket-changed', key });
    if (key !== null && isWatching) followTicket({ console, page, chip, emit, onEditorPage: hearKeys }, key, ended);
  };
  const desk = {
    console, page, signal, view: () => view, tools: loadTools,
    set: (request: Parameters<Parameters<typeof answerPanel>[0]['set']>[0]): void => {
      if (request.type === 'set-chip') return chip.set(request.chip);
      if (request.type === 'set-watching') {
        if (request.on === isWatching) return;
        isWatching = request.on;
        return open(view.key);
      }
      dock.set(request.dock);
      remember(request.dock);
      link.emit({ type: 'dock', dock: dock.state() });
    },
  };

  watchLocation(page, signal, (url) => {
    const next = console.ticketKey(url) ?? null;
    const isSame = next === view.key || (next !== null && view.key !== null && isSameTicket(next, view.key));
    if (isSame) return;
    open(next);
    tellBackground({ type: 'ticket-opened', key: next, console: console.name, host });
  });
  hearKeys(page, signal);
  hearBackground({ onCommand: (command) => commands.run(command, 'browser'), onToggle: commands.toggle, onReadSent: (pending) => answerPanel(desk, { type: 'read-sent', pending }) });
  open(console.ticketKey(new URL(page.location.href)) ?? null);
}
