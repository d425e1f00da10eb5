import { useId, useState } from 'react';
import type { TicketView } from '../state/panel-state.ts';
import { usePanel } from '../use-panel.ts';
import { say } from '../words/say.ts';
import { notesOf } from './kept-notes.ts';

/** Where the agent jots down what a reply is to say. The notes outlive the form. */
export function NotesForm({ view, onBack, onWrite }: { readonly view: TicketView; readonly onBack: () => void; readonly onWrite: (notes: string) => void }) {
  const { panel } = usePanel();
  const kept = notesOf(panel.store);
  const [notes, setNotes] = useState(kept.read(view.key));
  const label = useId();
  const write = (): void => { if (notes.trim() !== '') onWrite(notes.trim()); };
  return (
    <>
      <p className="dialog-title" id={label}>{say('writing.notesTitle')}</p>
      <textarea
        className="input writing-notes" aria-labelledby={label} placeholder={say('writing.notesPlaceholder')} rows={5} maxLength={10_000} value={notes} autoFocus
        onChange={({ target }) => { setNotes(target.value); kept.keep(view.key, target.value); }}
        onKeyDown={(event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) write(); }}
      />
      <div className="actions">
        <button type="button" className="button small primary" aria-disabled={notes.trim() === ''} onClick={write}>{say('writing.write')}</button>
        <button type="button" className="button quiet small" onClick={onBack}>{say('common.cancel')}</button>
      </div>
    </>
  );
}
