import { Square } from 'lucide-react';
import { ClipboardButton } from '../parts/clipboard-button.tsx';
import { Icon } from '../parts/icon.tsx';
import type { TicketView } from '../state/panel-state.ts';
import { usePanel } from '../use-panel.ts';
import { say } from '../words/say.ts';
import { acceptWriting } from './accept-writing.ts';
import { resultText } from './result-text.ts';
import { runWriting } from './run-writing.ts';
import { undoWriting } from './undo-writing.ts';
import type { Writing } from './writing.ts';

/** Stop while it is written; then what becomes of it: into the draft or the reply, away, or once more. */
export function WritingFoot({ view, writing, onInsert }: { readonly view: TicketView; readonly writing: Writing; readonly onInsert: () => void }) {
  const { panel } = usePanel();
  const { isBack, phase, target } = writing;
  if (phase === 'open') {
    return (
      <div className="draft-foot">
        <span>{say('draft.checkedFirst')}</span>
        <span className="end"><button type="button" className="button small" onClick={() => panel.store.dispatch({ type: 'writing', key: view.key, writing: { ...writing, phase: 'stopped', sentences: [] } })}><Icon of={Square} small />{say('bar.stop')}</button></span>
      </div>
    );
  }
  const isEmpty = writing.sentences.length === 0 || resultText(writing).trim() === '';
  return (
    <div className="draft-foot writing-foot">
      {!isEmpty && !isBack && target.on === 'draft' && <button type="button" className="button small" onClick={() => acceptWriting(panel, view, writing)}>{say('writing.accept')}</button>}
      {!isEmpty && !isBack && target.on !== 'draft' && <button type="button" className="button small" onClick={onInsert}>{say(target.on === 'selection' ? 'writing.replace' : 'bar.insert')}</button>}
      {!isEmpty && target.on !== 'draft' && <ClipboardButton className="button quiet small" text={resultText(writing)}>{say('bar.copy')}</ClipboardButton>}
      <button type="button" className="button quiet small" onClick={() => undoWriting(panel, view, writing)}>{say(isBack || target.on !== 'draft' ? 'common.close' : 'common.undo')}</button>
      <button type="button" className="button quiet small" onClick={() => void runWriting(panel, view.key, writing)}>{say('common.tryAgain')}</button>
    </div>
  );
}
