import { Check, ClipboardPaste, Copy, Info, StickyNote } from 'lucide-react';
import { useState } from 'react';
import { askFirst, copyMacro, insertMacro, type MacroChoice, type MacroEnd } from '../control/insert-macro.ts';
import { fillGaps } from '../draft/fill-gaps.ts';
import { AskingNotice } from '../frame/asking-notice.tsx';
import { Icon } from '../parts/icon.tsx';
import { Notice } from '../parts/notice.tsx';
import { canInsert } from '../state/can-insert.ts';
import type { TicketView } from '../state/panel-state.ts';
import { usePanel } from '../use-panel.ts';
import { undoKeys } from '../words/show-keys.ts';
import { say } from '../words/say.ts';
import type { AskNote } from './ask-notes.ts';
import { readAnswer } from './read-answer.ts';

interface AnswerActionsProps {
  readonly view: TicketView | null;
  readonly note: AskNote;
  readonly onReadSource: (passageId: string) => void;
}

/** Insert and Copy for an answer, by the way that drafts take: internal sentences stay out until their source is accepted. */
export function AnswerActions({ view, note, onReadSource }: AnswerActionsProps) {
  const { panel, state } = usePanel();
  const [end, setEnd] = useState<MacroEnd | null>(null);
  const answer = readAnswer(note);
  const text = view === null ? answer.text : fillGaps(answer.text, view).text;
  const finish = (how: MacroEnd): void => {
    setEnd(how);
    if (how === 'inserted') panel.store.dispatch({ type: 'said', text: say('macros.inserted') });
    if (how === 'copied') panel.store.dispatch({ type: 'said', text: say('common.copiedStop') });
  };
  const insert = (choice: Partial<MacroChoice> = {}): void => {
    if (view !== null) void insertMacro(panel, view.key, { text, visibility: 'public' }, { ...askFirst, ...choice }).then(finish);
  };
  const locked = note.sentences.find((sentence) => sentence.locked && sentence.status !== 'unsupported');
  return (
    <>
      <InsertQuestion end={end} onInsert={insert} onClose={() => setEnd(null)} />
      {text !== '' && (
        <div className="actions">
          {view !== null && canInsert(state, view) && <button type="button" className="button small" onClick={() => insert()}>{say('bar.insert')}</button>}
          <button type="button" className="button quiet small" onClick={() => void copyMacro(text).then(finish)}><Icon of={Copy} small />{say('bar.copy')}</button>
          {(end === 'inserted' || end === 'copied') && <span className="after-insert"><Icon of={Check} small className="is-kept" />{end === 'copied' ? say('common.copiedStop') : say('bar.insertedUndo', { keys: undoKeys().join(' ') })}</span>}
        </div>
      )}
      {answer.unsupported > 0 && <p className="muted">{say('draft.leavesOut', answer.unsupported)}</p>}
      {answer.locked > 0 && locked !== undefined && (
        <p className="muted">{say('ask.lockedOut', answer.locked)} <button type="button" className="link-button" onClick={() => onReadSource(locked.citations[0]!)}>{say('draft.readSource')}</button></p>
      )}
    </>
  );
}

/** What Insert asks first, or why it couldn't. */
function InsertQuestion({ end, onInsert, onClose }: { readonly end: MacroEnd | null; readonly onInsert: (choice: Partial<MacroChoice>) => void; readonly onClose: () => void }) {
  const no = { no: say('common.cancel'), onNo: onClose };
  switch (end) {
    case 'internal-note': return <AskingNotice icon={StickyNote} text={say('notice.internalNote')} yes={say('notice.insertAsNote')} onYes={() => onInsert({ onInternal: 'insert' })} {...no} />;
    case 'existing-text': return <AskingNotice icon={Info} text={say('ask.existingText')} yes={say('notice.insertAtCursor')} onYes={() => onInsert({ onInternal: 'insert', onExistingText: 'at-cursor' })} {...no} />;
    case 'ticket-changed': return <Notice icon={Info} tone="caution"><p>{say('notice.ticketChanged')}</p></Notice>;
    case 'could-not-copy': return <Notice icon={ClipboardPaste} tone="caution"><p>{say('notice.couldNotCopy')}</p></Notice>;
    case 'public-reply': case 'inserted': case 'copied': case null: return null;
  }
}
