import { Copy, RefreshCw, Square, X } from 'lucide-react';
import { useId, useRef } from 'react';
import { copyDraft } from '../control/copy-draft.ts';
import { decide } from '../control/decide.ts';
import { insertDraft } from '../control/insert-draft.ts';
import { copyNote } from '../handover/copy-note.ts';
import { Icon } from '../parts/icon.tsx';
import type { TicketView } from '../state/panel-state.ts';
import { usePanel } from '../use-panel.ts';
import { showKeys } from '../words/show-keys.ts';
import { RefineButton } from './refine-button.tsx';
import { walkToolbar } from './walk-toolbar.ts';
import type { Actions } from './read-actions.ts';
import { withoutPromise } from '../control/without-promise.ts';
import { say } from '../words/say.ts';

/** Insert, Copy, Refine, Regenerate, Dismiss; Stop while the draft is written. One solid button. */
export function ActionBar({ view, actions }: { readonly view: TicketView; readonly actions: Actions }) {
  const { panel } = usePanel();
  const reason = useId();
  const bar = useRef<HTMLDivElement>(null);
  const suggestionId = view.run?.start?.suggestionId;
  if (actions.primary === 'none') return null;
  return (
    <div ref={bar} className="panel-bar" role="toolbar" aria-label={say('draft.title')} onKeyDown={walkToolbar}>
      {(actions.primary === 'insert' || actions.primary === 'insert-off') && (
        <button
          type="button" className="button primary" data-action="insert" aria-keyshortcuts="Alt+Shift+D"
          aria-disabled={actions.primary === 'insert-off'} aria-describedby={actions.offBecause === null ? undefined : reason}
          onClick={() => { if (actions.primary === 'insert') void insertDraft(panel); }}
        >{say('bar.insert')} <span className="keys" aria-hidden="true">{actions.isStreaming ? say('bar.afterLast') : showKeys('D')}</span></button>
      )}
      {actions.offBecause !== null && <span id={reason} className="visually-hidden">{actions.offBecause}</span>}
      {actions.primary === 'copy' && <button type="button" className="button primary" aria-keyshortcuts="Alt+Shift+C" onClick={() => void copyDraft(panel, 'asked')}>{say('bar.copyDraft')} <Keys letter="C" /></button>}
      {actions.primary === 'hand-over' && <button type="button" className="button primary" aria-keyshortcuts="Alt+Shift+H" onClick={() => copyNote(panel)}>{say('bar.copyNote')} <Keys letter="H" /></button>}
      {actions.primary === 'without-promise' && <button type="button" className="button primary" aria-keyshortcuts="Alt+Shift+R" onClick={() => panel.draft({ ...(suggestionId === undefined ? {} : { regenerates: suggestionId }), wish: withoutPromise })}>{say('bar.withoutPromise')} <Keys letter="R" /></button>}
      {actions.primary === 'regenerate' && <button type="button" className="button primary" aria-keyshortcuts="Alt+Shift+R" onClick={() => panel.draft()}>{say('bar.newDraft')} <Keys letter="R" /></button>}

      {actions.isStreaming && <button type="button" className="button" onClick={panel.stop}><Icon of={Square} small />{say('bar.stop')} <kbd aria-hidden="true">Esc</kbd></button>}
      {actions.canCopy && actions.primary === 'insert' && <button type="button" className="button quiet" aria-keyshortcuts="Alt+Shift+C" data-letter="C" title={say('bar.copy')} onClick={() => void copyDraft(panel, 'asked')}><Icon of={Copy} />{say('bar.copy')}</button>}
      {!actions.isStreaming && <RefineButton view={view} />}
      {!actions.isStreaming && actions.primary !== 'regenerate' && (
        <>
          {actions.primary !== 'without-promise' && (
            <button type="button" className="icon-button large" aria-label={say('bar.regenerate')} data-letter="R" title={say('bar.withKeys', { action: say('bar.regenerate'), keys: showKeys('R') })} aria-keyshortcuts="Alt+Shift+R" onClick={() => panel.draft(suggestionId === undefined ? {} : { regenerates: suggestionId })}><Icon of={RefreshCw} /></button>
          )}
          <button type="button" className="icon-button large" aria-label={say('bar.dismiss')} data-letter="X" title={say('bar.withKeys', { action: say('bar.dismiss'), keys: showKeys('X') })} aria-keyshortcuts="Alt+Shift+X" onClick={() => void decide.dismiss(panel, view)}><Icon of={X} /></button>
        </>
      )}
    </div>
  );
}

function Keys({ letter }: { readonly letter: string }) {
  return <span className="keys" aria-hidden="true">{showKeys(letter)}</span>;
}
