import { Check, CloudOff, Info, TriangleAlert } from 'lucide-react';
import type { MacroChoice } from '../control/insert-macro.ts';
import { AskingNotice } from '../frame/asking-notice.tsx';
import { MacroNotice } from '../macros/macro-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import type { TicketView } from '../state/panel-state.ts';
import { usePanel } from '../use-panel.ts';
import { say } from '../words/say.ts';
import { sayFallback } from '../words/say-fallback.ts';
import { undoKeys } from '../words/show-keys.ts';
import type { Writing } from './writing.ts';

/** How inserting the result ended, what it asks, and that no model had a part in it where one should have. */
export function WritingNotice({ view, writing, onInsert }: { readonly view: TicketView; readonly writing: Writing; readonly onInsert: (how: Partial<MacroChoice>) => void }) {
  const { panel } = usePanel();
  const { inserted, start } = writing;
  const close = (): void => panel.store.dispatch({ type: 'writing', key: view.key, writing: { ...writing, inserted: null } });
  if (inserted === 'inserted') return <Notice icon={Check}><p>{say('bar.insertedUndo', { keys: undoKeys().join(' ') })}</p></Notice>;
  if (inserted === 'copied') return <Notice icon={TriangleAlert} tone="caution"><p>{say('notice.couldNotInsert')}</p></Notice>;
  if (inserted === 'selection-changed') return <Notice icon={TriangleAlert} tone="caution"><p>{say('writing.selectionChanged')}</p></Notice>;
  if (inserted === 'existing-text') return <AskingNotice icon={Info} text={say('notice.existingText')} yes={say('notice.insertAtCursor')} onYes={() => onInsert({ onInternal: 'insert', onExistingText: 'at-cursor' })} no={say('common.cancel')} onNo={close} />;
  if (inserted !== null) return <MacroNotice end={inserted} onInsert={onInsert} onClose={close} />;
  return start?.fallback === undefined ? null : <Notice icon={CloudOff}><p>{sayFallback(start.fallback, 'fallback.tool')}</p></Notice>;
}
