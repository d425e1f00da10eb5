import { useQuery } from '@tanstack/react-query';
import { ArrowLeft, Check, Copy } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { nameTicket } from '@countersign/shared/ticket/ticket-key';
import { alsoQuery } from '../also/also-query.ts';
import { askFirst, copyMacro, insertMacro, type MacroChoice, type MacroEnd } from '../control/insert-macro.ts';
import { CollapseButton } from '../frame/panel-header.tsx';
import { StatusLine } from '../frame/status-line.tsx';
import { MacroNotice } from '../macros/macro-notice.tsx';
import { Icon } from '../parts/icon.tsx';
import { regainFocus } from '../parts/regain-focus.ts';
import { canInsert } from '../state/can-insert.ts';
import type { TicketView } from '../state/panel-state.ts';
import { PartlyRead } from '../summary/partly-read.tsx';
import { Trace } from '../summary/trace.tsx';
import { useFreshSummary } from '../summary/use-fresh-summary.ts';
import { correctedQuery } from '../triage/corrected-query.ts';
import { settledView } from '../triage/settled-view.ts';
import { usePanel } from '../use-panel.ts';
import { nameConsole } from '../words/name-console.ts';
import { say } from '../words/say.ts';
import { undoKeys } from '../words/show-keys.ts';
import { otherTicketsLine } from './other-tickets-line.ts';
import { writeHandOverNote } from './write-hand-over-note.ts';
import '../styles/hand-over.css';

/** The note for a colleague as it would be pasted, and as the thread is now: each line leads to its messages. It is inserted only where the reply box is set to internal note. */
export default function HandOverView({ view }: { readonly view: TicketView }) {
  const { panel, state } = usePanel();
  useFreshSummary(view);
  // The console is asked again with each message; until it answers, its last answer stands.
  const { data: also } = useQuery({ ...alsoQuery(panel, view), placeholderData: (before) => before }, panel.queries);
  const { data: followed } = useQuery(correctedQuery(panel, view), panel.queries);
  const note = writeHandOverNote(settledView(view, followed), otherTicketsLine(view.ticket.requester.name, also));
  const [end, setEnd] = useState<MacroEnd | null>(null);
  const [taken, setTaken] = useState('');
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    back.current?.focus();
    return () => regainFocus('.handover .quiet');
  }, []);
  const isNoteBox = canInsert(state, view) && view.composer?.present === true && view.composer.visibility === 'internal';
  const finish = (how: MacroEnd): void => {
    setEnd(how);
    setTaken(note.text);
    if (how === 'inserted' || how === 'copied') panel.store.dispatch({ type: 'said', text: say(how === 'inserted' ? 'announce.inserted' : 'common.copiedStop') });
  };
  const insert = (choice: Partial<MacroChoice> = {}): void => void insertMacro(panel, view.key, { text: note.text, visibility: 'internal' }, { ...askFirst, ...choice }).then(finish);
  return (
    <>
      <header className="panel-head">
        <button ref={back} type="button" className="icon-button is-back" aria-label={say('receipt.back')} onClick={() => panel.store.dispatch({ type: 'screen', screen: 'reply' })}><Icon of={ArrowLeft} /></button>
        <h1 className="panel-title">{say('handOver.title')}</h1>
        <span className="ticket">#{nameTicket(view.ticket)}</span>
        <CollapseButton />
      </header>
      <main className="panel-main">
        <div className="panel-body">
          <MacroNotice end={end} onInsert={insert} onClose={() => setEnd(null)} />
          <section className="draft note" aria-label={say('handOver.title')}>
            <div className="draft-text" lang={note.language} dir="auto">
              <h2>{note.title}</h2>
              <ul>
                {note.lines.map(({ text, messageIds }) => (
                  <li key={text + messageIds.join()}><bdi>{text}</bdi> <span className="nowrap">{messageIds.map((id) => <span key={id}><Trace view={view} messageId={id} /> </span>)}</span></li>
                ))}
              </ul>
            </div>
          </section>
          <PartlyRead view={view} />
          {!isNoteBox && canInsert(state, view) && <p className="muted">{say('handOver.switchFirst')}</p>}
        </div>
        <div className="panel-bar" role="toolbar" aria-label={say('handOver.title')}>
          {taken === note.text && (end === 'inserted' || end === 'copied')
            ? <p className="after-insert"><Icon of={Check} className="is-kept" /><span>{end === 'copied' ? say('common.copiedStop') : say('bar.insertedUndo', { keys: undoKeys().join(' ') })}</span></p>
            : (
              <>
                {isNoteBox && <button type="button" className="button primary" onClick={() => insert()}>{say('notice.insertAsNote')}</button>}
                <button type="button" className={`button ${isNoteBox ? 'quiet' : 'primary'}`} onClick={() => void copyMacro(note.text).then(finish)}><Icon of={Copy} />{say('triage.copyNote')}</button>
              </>
            )}
        </div>
      </main>
      <StatusLine left={[say('page.readWith', { console: nameConsole(view.key.console) })]} right={null} />
    </>
  );
}
