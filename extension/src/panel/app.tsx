import { lazy, Suspense } from 'react';
import { nameTicket, ticketNumber } from '@countersign/shared/ticket/ticket-key';
import { PasteTicketOffer } from './answers/paste-ticket-offer.tsx';
import { ReadingSkeleton } from './answers/reading-skeleton.tsx';
import { StateAnswer } from './answers/state-answer.tsx';
import { ActionBar } from './frame/action-bar.tsx';
import { AfterInsert, useIsRecent } from './frame/after-insert.tsx';
import { Announcer } from './frame/announcer.tsx';
import { PanelHeader } from './frame/panel-header.tsx';
import { readActions } from './frame/read-actions.ts';
import { RunStatus } from './frame/run-status.tsx';
import { StatusLine } from './frame/status-line.tsx';
import { ReplyView } from './reply-view.tsx';
import type { PanelState, TicketView } from './state/panel-state.ts';
import { shownView } from './state/reduce-panel.ts';
import { usePanelKeys } from './use-panel-keys.ts';
import { usePanel } from './use-panel.ts';
import { nameConsole } from './words/name-console.ts';
import { formatTime } from './words/format-time.ts';
import { say } from './words/say.ts';

const PasteTicketAnswer = lazy(() => import('./answers/paste-ticket-answer.tsx'));
const HandOverView = lazy(() => import('./handover/hand-over-view.tsx'));
const AskView = lazy(() => import('./ask/ask-view.tsx'));
const PairingView = lazy(() => import('./pairing/pairing-view.tsx'));
const MacrosView = lazy(() => import('./macros/macros-view.tsx'));
const ReceiptView = lazy(() => import('./receipt/receipt-view.tsx'));

/** The panel: exactly one screen at a time, and one live region for all of them. */
export function App() {
  const { state } = usePanel();
  usePanelKeys();
  return (
    <div className="panel">
      <Screen state={state} />
      <Announcer />
    </div>
  );
}

function Screen({ state }: { readonly state: PanelState }) {
  const view = shownView(state);
  if (state.session === null) return <PanelHeader ticketId={null} />;
  if (state.session.is !== 'paired') return <><PanelHeader title={say('header.pair')} ticketId={null} /><main className="panel-main"><Suspense><PairingView state={state.session} isFrame /></Suspense></main></>;
  if (state.screen === 'ask') return <Suspense><AskView view={view} /></Suspense>;
  if (state.screen === 'receipt') return <Suspense><ReceiptView view={view} /></Suspense>;
  if (view !== null && state.screen === 'hand-over') return <Suspense><HandOverView key={view.key.id} view={view} /></Suspense>;
  if (view !== null && state.screen === 'macros') return <Suspense><MacrosView key={view.key.id} view={view} /></Suspense>;
  if (view !== null) return <TicketScreen state={state} view={view} />;
  const key = 'key' in state.page ? state.page.key : 'of' in state.page ? state.page.of : undefined;
  const ticketId = (key && ticketNumber({ key, fields: {} })) ?? null;
  const isUnread = state.page.is === 'unreadable' || state.page.is === 'switched-off';
  return (
    <>
      <PanelHeader ticketId={ticketId} />
      <main className="panel-main"><div className="panel-body"><Suspense>{withoutTicket(state.page)}</Suspense></div></main>
      <StatusLine left={['key' in state.page ? say('page.readWith', { console: nameConsole(state.page.key.console) }) : state.page.is === 'connecting' ? say('page.waiting') : say(isUnread ? 'paste.unsupportedDetail' : 'page.nothingRead')]} right={null} />
    </>
  );
}

function withoutTicket(page: PanelState['page']) {
  switch (page.is) {
    case 'no-ticket': return <PasteTicketOffer />;
    case 'unsupported': case 'unreadable': case 'switched-off': return <PasteTicketAnswer page={page} />;
    case 'lost': return <StateAnswer title={say('page.lost')} detail={say('page.lostDetail')} />;
    case 'reading': return page.missing?.some((hook) => hook.field === 'messages') === true ? <PasteTicketAnswer page={page} /> : <ReadingSkeleton />;
    case 'connecting': case 'ticket': return <ReadingSkeleton />;
  }
}

function TicketScreen({ state, view }: { readonly state: PanelState; readonly view: TicketView }) {
  const insertedAt = view.decisions.inserted?.at ?? null;
  const copiedAt = view.decisions.copied?.because === 'asked' ? view.decisions.copied.at : null;
  const isInserted = useIsRecent(insertedAt);
  const isCopied = useIsRecent(copiedAt, 2000);
  const isEmpty = !view.ticket.messages.some((message) => message.author.role === 'customer');
  const actions = readActions(state, view);
  return (
    <>
      <PanelHeader ticketId={nameTicket(view.ticket)} />
      <main className="panel-main">
        <div className="panel-body" key={view.key.id}>
          {isEmpty ? <StateAnswer title={say('page.empty')} /> : <ReplyView state={state} view={view} />}
        </div>
        {view.sent === null && (isInserted || isCopied) ? <AfterInsert what={isInserted ? 'inserted' : 'copied'} /> : <ActionBar view={view} actions={actions} />}
      </main>
      {state.offline !== null ? <StatusLine left={[state.lastContact === null ? say('status.noContact') : say('status.lastContact', { time: formatTime(new Date(state.lastContact).toISOString()) })]} right={null} />
        : view.sent !== null ? <StatusLine left={[say('status.counted')]} right={null} />
        : view.run === null ? <StatusLine left={[say('page.readWith', { console: nameConsole(view.key.console) })]} right={null} /> : <RunStatus run={view.run} />}
    </>
  );
}
