import { QueryClient } from '@tanstack/react-query';
import { browser } from 'wxt/browser';
import { ticket as ticketSchema } from '@countersign/shared/ticket/ticket';
import { formatTicketKey, sameTicket, type TicketKey } from '@countersign/shared/ticket/ticket-key';
import type { LostField } from '../../consoles/console.ts';
import { followPageHealth } from '../../health/follow-page-health.ts';
import { followSwitches } from '../../health/follow-switches.ts';
import { isOn } from '../../health/is-on.ts';
import { obeySwitches } from '../../health/obey-switches.ts';
import { outbox } from '../../outbox/outbox.ts';
import type { DockState, PageEvent, PanelAnswer } from '../../protocol/page-protocol.ts';
import { connectApi, type Api } from '../../session/api.ts';
import { storedSession } from '../../session/stored-session.ts';
import { policiesQuery } from '../../queries/policies-query.ts';
import { isShown, shownView } from '../state/reduce-panel.ts';
import { createPanelStore } from '../state/store.ts';
import { followDock, type DockChange } from './dock.ts';
import { checkTyped } from './check-typed.ts';
import { followSends } from './follow-sends.ts';
import { insertDraft } from './insert-draft.ts';
import { isSidePanel } from './own-tab.ts';
import { connectPage, type PageLink } from './page-link.ts';
import type { PanelContext } from './panel-context.ts';
import { publishChip } from './publish-chip.ts';
import { sendWaiting } from './record-fact.ts';
import { runAssist, type AssistWish } from './run-assist.ts';
import { readWhenAllowed } from './read-when-allowed.ts';
import { checkConnection } from './report-connection.ts';
import { sayWhatChanged } from './say-what-changed.ts';
import { ticketReader } from './ticket-reader.ts';
import { agreeWithWindows } from '../windows/agree-with-windows.ts';
import { sharedViews } from '../windows/shared-views.ts';
import { watchFindings } from './watch-findings.ts';
import { watchDisplay } from './watch-display.ts';
import { whenVisible } from './when-visible.ts';

/** How long to wait before looking again at a draft that another window is making. */
const otherWindowMs = 1500;

/** What the agent's keys ask of the panel's screens. */
export type PanelCommand = Exclude<Extract<PageEvent, { type: 'command' }>['command'], 'insert'>;

/** What the panel's parts can ask for. */
export interface Panel extends PanelContext {
  /** A new run for the ticket on screen; the one before it ends. */
  readonly draft: (wish?: AssistWish) => void;
  readonly stop: () => void;
  readonly readAgain: () => void;
  readonly retryNow: () => void;
  readonly dock: (change: DockChange) => Promise<void>;
  readonly dockState: () => DockState;
  readonly onCommand: (listener: (command: PanelCommand) => void) => () => void;
}

/** Connects page, API and storage to one store. Everything here lives as long as the frame. */
export function startPanel(): Panel {
  const store = createPanelStore();
  const queries = new QueryClient({ defaultOptions: { queries: { retry: 1, refetchOnWindowFocus: false } } });
  let api: Api | null = null;
  let origin: string | null = null;
  let run = new AbortController();
  let page: PageLink;
  const claimed = new Set<string>();
  let composer: Extract<PageEvent, { type: 'composer' }> | null = null;
  const commandListeners = new Set<(command: PanelCommand) => void>();
  const context: PanelContext = { store, queries, page: () => page, api: () => api, origin: () => origin, now: Date.now };
  const dock = followDock(context);
  const followSend = followSends(context);
  const check = checkTyped(context);
  const checkPage = whenVisible(document, followPageHealth(context, document));
  const switches = followSwitches(context);
  const readTicket = whenVisible(document, obeySwitches(context, switches, ticketReader(context, takeReading), () => run.abort()));
  const readLater = readWhenAllowed(context, () => readTicket('thread-changed'));
  const windows = agreeWithWindows(context);

  /** What stands in the reply may be heard of before the ticket was read; it is judged as soon as there is a view for it. */
  function takeComposer(key: TicketKey): void {
    if (composer === null || !sameTicket(composer.key, key)) return;
    store.dispatch({ type: 'composer', key, state: composer.state });
    if (isOn(store.get().switches, key.console, 'typing')) check(key);
  }

  function draft(wish: AssistWish = {}): void {
    const view = shownView(store.get());
    if (view === null || !view.ticket.messages.some((message) => message.author.role === 'customer')) return;
    run.abort();
    run = new AbortController();
    void runAssist(context, view.key, run.signal, wish);
  }

  function takeReading(answer: PanelAnswer): void {
    if (answer.type === 'ticket') {
      const parsed = ticketSchema.safeParse(answer.reading.ticket);
      if (!parsed.success) return showUnreadable(answer.reading.lost);
      show(parsed.data.key);
      const isOpening = store.get().page.is === 'reading';
      store.dispatch({ type: 'ticket-read', ticket: parsed.data, agent: answer.agent, from: answer.reading.from, lost: answer.reading.lost, retryAt: answer.reading.retryAt });
      readLater(parsed.data.key, answer.reading.retryAt);
      if (isOpening) takeComposer(parsed.data.key);
      checkPage(parsed.data.key);
      draftIfNeeded(isOpening);
      void lookForPending(parsed.data.key);
    } else if (answer.type === 'no-ticket') {
      if (answer.reason === 'unreadable') return showUnreadable(answer.lost);
      run.abort();
      store.dispatch({ type: 'page', page: { is: answer.reason } });
    } else if (answer.type === 'failed' && answer.reason !== 'AbortError') showUnreadable([]);
  }

  /** A draft for what was pasted goes on: it never came from this page. */
  function showUnreadable(lost: readonly LostField[]): void {
    const { page: before } = store.get();
    if (shownView(store.get())?.from !== 'pasted') run.abort();
    const missing = 'missing' in before ? before.missing : undefined;
    store.dispatch({ type: 'page', page: { is: 'unreadable', lost: missing?.length ? missing : lost, of: 'key' in before ? before.key : undefined } });
  }

  /** A painted draft stays. One that the agent stopped stays stopped until the ticket is opened again. */
  function draftIfNeeded(isOpening: boolean): void {
    const view = shownView(store.get());
    if (view === null || api === null) return;
    const { run: last } = view;
    const isSettled = last !== null && (last.end !== null || last.phase === 'open' || last.phase === 'complete' || (last.phase === 'stopped' && !isOpening));
    if (!isSettled || (view.sent !== null && view.newer !== null)) void draftOnce(view.key);
  }

  /** One draft for all windows on this ticket: theirs is waited for, and shown here. */
  async function draftOnce(key: TicketKey): Promise<void> {
    const view = shownView(store.get());
    const name = formatTicketKey(key);
    if (view === null || claimed.has(name)) return;
    claimed.add(name);
    const whose = await windows.claim(view);
    claimed.delete(name);
    if (!isShown(store.get(), key) || whose === 'taken') return;
    if (whose === 'ours') return draft();
    setTimeout(() => { if (isShown(store.get(), key)) draftIfNeeded(false); }, otherWindowMs);
  }

  function show(key: TicketKey): void {
    const { page: before } = store.get();
    if ('key' in before && sameTicket(before.key, key) && before.is === 'ticket') return;
    run.abort();
    store.dispatch({ type: 'page', page: { is: 'reading', key } });
  }

  async function lookForPending(key: TicketKey): Promise<void> {
    const { lookForSent, lookForOthers } = await import('./look-for-sent.ts');
    await lookForSent(context, key);
    await lookForOthers(context, key);
  }

  function onEvent(event: PageEvent): void {
    switch (event.type) {
      case 'ticket-changed':
        if (event.key === null) {
          run.abort();
          store.dispatch({ type: 'page', page: { is: 'no-ticket' } });
        } else {
          show(event.key);
          checkPage(event.key);
        }
        return readTicket('opened');
      case 'thread-changed':
        if (!isShown(store.get(), event.key)) return;
        checkPage(event.key);
        return readTicket('thread-changed');
      case 'submitted': return isOn(store.get().switches, event.key.console, 'sent') ? followSend(event.key) : undefined;
      case 'composer':
        if (composer?.state.present !== event.state.present || composer.state.visibility !== event.state.visibility) checkPage(event.key);
        composer = event;
        return takeComposer(event.key);
      case 'dock':
        dock.heard(event.dock);
        return publish();
      case 'command':
        if (event.command === 'insert') return void insertDraft(context);
        for (const listener of commandListeners) listener(event.command);
    }
  }

  async function takeSession(state: Awaited<ReturnType<typeof storedSession.read>>): Promise<void> {
    api = state.is === 'paired' ? connectApi(state.session) : null;
    origin = state.is === 'paired' ? state.session.origin : state.origin;
    queries.clear();
    store.dispatch({ type: 'session', state });
    if (api === null) {
      void sharedViews.forgetAll();
      return run.abort();
    }
    // Held from now on, so that typing is checked even if the API goes away.
    void queries.prefetchQuery(policiesQuery(api));
    void switches.refresh();
    void sendWaiting(context);
    if (shownView(store.get()) === null) readTicket('opened');
    else draftIfNeeded(true);
  }

  function retryNow(): void {
    draftIfNeeded(false);
    if (shownView(store.get())?.run?.phase !== 'open') void checkConnection(context).then(() => sendWaiting(context));
  }

  let retryTimer: ReturnType<typeof setTimeout> | undefined;
  let retryAt = 0;
  store.subscribe(() => {
    const next = store.get().offline?.retryAt ?? 0;
    if (next === retryAt) return;
    retryAt = next;
    clearTimeout(retryTimer);
    if (next > 0) retryTimer = setTimeout(retryNow, Math.max(0, next - Date.now()));
  });

  storedSession.watch((state) => void takeSession(state));
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && outbox.isTouchedBy(changes)) void outbox.list().then((left) => store.dispatch({ type: 'outbox', outbox: { waiting: left.length } }));
  });
  page = connectPage({ onOpen: () => readTicket('opened'), onEvent, onLost: () => { run.abort(); store.dispatch({ type: 'page', page: { is: isSidePanel() ? 'no-ticket' : 'lost' } }); } });
  void storedSession.read().then(takeSession);
  const publish = publishChip(context, dock);
  sayWhatChanged(store);
  watchDisplay(context, document);
  watchFindings(context);
  return {
    ...context, draft, retryNow, dock: dock.change, dockState: dock.state,
    stop: () => run.abort(),
    readAgain: () => readTicket('thread-changed'),
    onCommand(listener) {
      commandListeners.add(listener);
      return () => commandListeners.delete(listener);
    },
  };
}
