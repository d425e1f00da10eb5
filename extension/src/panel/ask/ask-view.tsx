import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { AskFilter } from '@countersign/shared/ask/ask-source';
import { nameTicket } from '@countersign/shared/ticket/ticket-key';
import { describePrivacy } from '../frame/describe-privacy.ts';
import { OfflineNotice } from '../frame/offline-notice.tsx';
import { PanelHeader } from '../frame/panel-header.tsx';
import { StatusLine } from '../frame/status-line.tsx';
import type { TicketView } from '../state/panel-state.ts';
import { usePanel } from '../use-panel.ts';
import { say } from '../words/say.ts';
import { AskBar } from './ask-bar.tsx';
import { AskEmpty } from './ask-empty.tsx';
import { askQuestion } from './ask-question.ts';
import { askStore, notesOf } from './ask-store.ts';
import { NoteView } from './note-view.tsx';
import '../styles/ask.css';

const longestQuestion = 1000;

/** A notebook: what was asked about this ticket and the knowledge, newest last, and the field to ask in. */
export default function AskView({ view }: { readonly view: TicketView | null }) {
  const { panel, state } = usePanel();
  const store = askStore(panel.store);
  const name = notesOf(view?.key ?? null);
  const notes = useSyncExternalStore(store.subscribe, () => store.get(name));
  const typed = useSyncExternalStore(store.subscribe, () => store.typed(name));
  const [chosen, setChosen] = useState<AskFilter | null>(null);
  const only = view === null && chosen === 'message' ? null : chosen;
  const field = useRef<HTMLTextAreaElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const last = notes.at(-1);
  const isOpen = last?.phase === 'open';

  useEffect(() => {
    // The arrow keys of the tabs keep the focus there, and an agent who went back to the reply meanwhile keeps it there.
    if (document.hasFocus() && document.activeElement?.getAttribute('role') !== 'tab') field.current?.focus();
  }, []);
  useEffect(() => { if (state.asking !== '') store.type(name, state.asking.slice(0, longestQuestion)); }, [state.asking]);
  useEffect(() => { if (notes.length > 0) end.current?.scrollIntoView({ block: 'nearest' }); }, [notes.length, last?.phase]);

  function ask(question: string, kind = only): void {
    if (question.trim() === '' || isOpen) return;
    void askQuestion(panel, view, question.trim(), kind, store.begin(name));
  }

  function askTyped(): void {
    if (isOpen) return;
    store.type(name, '');
    ask(typed);
  }

  function onKeyDown(event: React.KeyboardEvent): void {
    if (event.key !== 'Escape' || !isOpen) return;
    event.preventDefault();
    store.stop(name);
  }

  return (
    <div className="panel-screen" onKeyDown={onKeyDown}>
      <PanelHeader ticketId={view === null ? null : nameTicket(view.ticket)} />
      <main className="panel-main">
        <div className="panel-body">
          {state.offline !== null && <OfflineNotice retryAt={state.offline.retryAt} />}
          {notes.length === 0 ? <AskEmpty hasTicket={view !== null} onAsk={ask} /> : notes.map((note) => (
            <NoteView key={note.id} view={view} note={note} onAgain={() => ask(note.question, note.only)} onAccept={(accepted) => store.change(name, note.id, (known) => ({ ...known, accepted }))} />
          ))}
          <div ref={end} />
        </div>
        <AskBar ref={field} typed={typed} only={only} hasTicket={view !== null} isOpen={isOpen} onType={(text) => store.type(name, text)} onOnly={setChosen} onAsk={askTyped} onStop={() => store.stop(name)} />
      </main>
      <StatusLine left={[say('ask.onlyFromSources')]} right={last?.done == null ? null : describePrivacy(last.done.receipt)} onRight={() => panel.store.dispatch({ type: 'screen', screen: 'receipt' })} />
    </div>
  );
}
