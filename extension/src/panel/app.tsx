import { lazy, Suspense } from 'react';
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

const PairingView = lazy(() => import('./pairing/pairing-view.tsx'));
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
  if (state.session.is !== 'paired') return <><PanelHeader title="Pair this browser" ticketId={null} /><main className="panel-main"><Suspense><PairingView state={state.session} isFrame /></Suspense></main></>;
  if (view !== null && state.screen === 'receipt') return <Suspense><ReceiptView run={view.run} ticketId={view.key.id} /></Suspense>;
  if (view !== null) return <TicketScreen state={state} view={view} />;
  const ticketId = 'key' in state.page ? state.page.key.id : null;
  return (
    <>
      <PanelHeader ticketId={ticketId} />
      <main className="panel-main"><div className="panel-body">{withoutTicket(state.page)}</div></main>
      <StatusLine left={['key' in state.page ? `Read with your own ${nameConsole(state.page.key.console)} sign-in` : state.page.is === 'connecting' ? 'Waiting for the page' : 'Nothing is read without a ticket']} right={null} />
    </>
  );
}

function withoutTicket(page: PanelState['page']) {
  switch (page.is) {
    case 'no-ticket': return <StateAnswer title="Open a ticket and Countersign reads it." />;
    case 'unsupported': return <StateAnswer title="Countersign doesn’t know this page." detail="Open a ticket in your console to get a draft." />;
    case 'unreadable': return <StateAnswer title="This ticket can’t be read" detail={page.lost.length === 0 ? 'The console gave no answer.' : `Not found: ${page.lost.map((lost) => lost.field).join(', ')}.`} />;
    case 'lost': return <StateAnswer title="The page has gone quiet" detail="Reload it if it doesn’t come back." />;
    case 'connecting': case 'reading': case 'ticket': return <ReadingSkeleton />;
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
      <PanelHeader ticketId={view.key.id} />
      <main className="panel-main">
        <div className="panel-body" key={view.key.id}>
          {isEmpty ? <StateAnswer title="This ticket has no message from the customer yet." /> : <ReplyView state={state} view={view} />}
        </div>
        {view.sent === null && (isInserted || isCopied) ? <AfterInsert what={isInserted ? 'inserted' : 'copied'} /> : <ActionBar view={view} actions={actions} />}
      </main>
      {state.offline !== null ? <StatusLine left={[state.lastContact === null ? 'No contact yet' : `Last contact ${formatTime(new Date(state.lastContact).toISOString())}`]} right={null} />
        : view.sent !== null ? <StatusLine left={['Counted once, for your team and for you']} right={null} />
        : view.run === null ? <StatusLine left={[`Read with your own ${nameConsole(view.key.console)} sign-in`]} right={null} /> : <RunStatus run={view.run} />}
    </>
  );
}
