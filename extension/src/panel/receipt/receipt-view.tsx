import { ArrowLeft, ShieldCheck } from 'lucide-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { nameTicket } from '@countersign/shared/ticket/ticket-key';
import { askStore, notesOf } from '../ask/ask-store.ts';
import { CollapseButton } from '../frame/panel-header.tsx';
import { StatusLine } from '../frame/status-line.tsx';
import { Icon } from '../parts/icon.tsx';
import type { TicketView } from '../state/panel-state.ts';
import { usePanel } from '../use-panel.ts';
import { say } from '../words/say.ts';
import { joinReceipts } from './join-receipts.ts';
import { ReceiptDigest } from './receipt-digest.tsx';
import { SentRequests } from './sent-requests.tsx';
import { unfinishedQuery } from './unfinished-query.ts';
import '../styles/receipt.css';

/** What left the server for this ticket, byte for byte: for its drafts, questions and writing tools; without a ticket, for what was asked. */
export default function ReceiptView({ view }: { readonly view: TicketView | null }) {
  const { panel } = usePanel();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  const notes = askStore(panel.store).get(notesOf(null));
  const unfinished = useQuery(unfinishedQuery(panel, view)).data ?? [];
  const left = joinReceipts(view === null ? notes.flatMap((note) => note.done?.receipt ?? []) : [...view.left, ...unfinished].toSorted((one, other) => one.at.localeCompare(other.at)));
  const isDone = view === null ? notes.length > 0 : view.run?.done != null;
  const close = (): void => panel.store.dispatch({ type: 'screen', screen: view === null ? 'ask' : 'reply' });
  return (
    <>
      <header className="panel-head">
        <button ref={back} type="button" className="icon-button is-back" aria-label={say('receipt.back')} onClick={close}><Icon of={ArrowLeft} /></button>
        <h1 className="panel-title">{say('receipt.title')}</h1>
        {view !== null && <span className="ticket">#{nameTicket(view.ticket)}</span>}
        <CollapseButton />
      </header>
      <main className="panel-main panel-body">{left === null ? <NothingLeft isDone={isDone} /> : <SentRequests receipt={left} />}</main>
      {left === null ? <StatusLine left={[isDone ? say('status.builtIn') : say('receipt.noRun')]} right={null} /> : <ReceiptDigest text={left.requests.map(({ body }) => body).join('\n')} />}
    </>
  );
}

function NothingLeft({ isDone }: { readonly isDone: boolean }) {
  return (
    <section className="section" aria-label={say('status.nothingLeft')}>
      <h2 className="answer-title"><Icon of={ShieldCheck} />{say('status.nothingLeft')}</h2>
      <p className="muted">{isDone ? say('receipt.builtInAnswered') : say('receipt.noModel')}</p>
    </section>
  );
}
