import { useQuery } from '@tanstack/react-query';
import { Check, Copy, Info, StickyNote, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { MacroPreview, MacroTitle } from '../../consoles/console-macros.ts';
import { StateAnswer } from '../answers/state-answer.tsx';
import { askFirst, copyMacro, insertMacro, type MacroChoice, type MacroEnd } from '../control/insert-macro.ts';
import { fillGaps } from '../draft/fill-gaps.ts';
import { Icon } from '../parts/icon.tsx';
import { Notice } from '../parts/notice.tsx';
import { canInsert } from '../state/can-insert.ts';
import type { TicketView } from '../state/panel-state.ts';
import { usePanel } from '../use-panel.ts';
import { nameConsole } from '../words/name-console.ts';
import { say } from '../words/say.ts';
import { undoKeys } from '../words/show-keys.ts';
import { describeChanges } from './describe-changes.ts';
import { gapParts } from './gap-parts.ts';
import { MacroNotice } from './macro-notice.tsx';
import { macroQuery } from './macro-queries.ts';

/** One macro of the console: its words with the console's placeholders filled in, what else it would do, Insert and Copy. */
export function MacroText({ view, macro }: { readonly view: TicketView; readonly macro: MacroTitle }) {
  const { panel } = usePanel();
  const { data: preview, isError } = useQuery(macroQuery(panel, view.key, macro), panel.queries);
  if (isError) return <main className="panel-main panel-body"><StateAnswer title={say('macros.unreadableOne')} detail={say('macros.unreadableDetail', { console: nameConsole(view.key.console) })} /></main>;
  if (preview === undefined) return <main className="panel-main panel-body" aria-busy="true"><p className="muted">{say('macros.readingOne')}</p></main>;
  return <MacroWords view={view} preview={preview} />;
}

/** What a macro would write, with Insert and Copy, and what else it would do. */
export function MacroWords({ view, preview }: { readonly view: TicketView; readonly preview: MacroPreview }) {
  const { panel, state } = usePanel();
  const [end, setEnd] = useState<MacroEnd | null>(null);
  const console = nameConsole(view.key.console);
  const filled = fillGaps(preview.text, view);
  const parts = gapParts(filled);
  const { text, gaps } = filled;
  const changes = describeChanges(preview.changes);
  const finish = (how: MacroEnd): void => {
    setEnd(how);
    if (how === 'inserted') panel.store.dispatch({ type: 'said', text: say('macros.inserted') });
    if (how === 'copied') panel.store.dispatch({ type: 'said', text: say('common.copiedStop') });
  };
  const insert = (choice: Partial<MacroChoice> = {}): void => void insertMacro(panel, view.key, { text, visibility: preview.isPublic ? 'public' : 'internal' }, { ...askFirst, ...choice }).then(finish);
  return (
    <main className="panel-main">
      <div className="panel-body">
        <MacroNotice end={end} onInsert={insert} onClose={() => setEnd(null)} />
        <section className="section" aria-label={preview.title}>
          <h2 className="title macro-title" dir="auto">{preview.title.split('::').join(' › ')}</h2>
          {text === ''
            ? <p className="muted">{say('macros.writesNothing')}</p>
            : <div className="draft"><div className="draft-text" dir="auto">{paragraphsOf(parts)}</div></div>}
          {gaps.length > 0 && <Notice icon={TriangleAlert} tone="caution"><p>{say('macros.gaps', gaps.length)}</p></Notice>}
          {!preview.isPublic && text !== '' && <Notice icon={StickyNote}><p>{say('macros.isNote')}</p></Notice>}
          {changes !== '' && <Notice icon={Info}><p>{say('macros.wouldSet', { changes })} {say('macros.applyThere', { console })}</p></Notice>}
        </section>
      </div>
      {text !== '' && (
        <div className="panel-bar" role="toolbar" aria-label={say('macros.title')}>
          {end === 'inserted' || end === 'copied'
            ? <p className="after-insert"><Icon of={Check} className="is-kept" /><span>{end === 'copied' ? say('common.copiedStop') : say('bar.insertedUndo', { keys: undoKeys().join(' ') })}</span></p>
            : (
              <>
                {canInsert(state, view) && <button type="button" className="button primary" onClick={() => insert()}>{say('bar.insert')}</button>}
                <button type="button" className={canInsert(state, view) ? 'button quiet' : 'button primary'} onClick={() => void copyMacro(text).then(finish)}><Icon of={Copy} />{say('bar.copy')}</button>
              </>
            )}
        </div>
      )}
    </main>
  );
}

/** Gaps never cross a line, so paragraphs are cut first. */
function paragraphsOf(parts: ReturnType<typeof gapParts>) {
  const paragraphs: ReturnType<typeof gapParts>[] = [[]];
  for (const part of parts) {
    const [first = '', ...further] = part.isGap ? [part.text] : part.text.split(/\n{2,}/);
    paragraphs.at(-1)!.push({ ...part, text: first });
    for (const text of further) paragraphs.push([{ ...part, text }]);
  }
  return paragraphs.map((words, index) => <p key={index}>{words.map((part, place) => (part.isGap ? <span key={place} className="fill">{part.text}</span> : part.text))}</p>);
}
