import { CircleStop, Info, TriangleAlert } from 'lucide-react';
import { Notice } from '../parts/notice.tsx';
import type { TicketView } from '../state/panel-state.ts';
import { usePanel } from '../use-panel.ts';
import { say } from '../words/say.ts';
import { hasFailed } from './has-failed.ts';
import { runWriting } from './run-writing.ts';
import { sayWriting } from './say-writing.ts';
import { undoWriting } from './undo-writing.ts';
import type { Writing } from './writing.ts';

/** Why a tool gave nothing, that nothing was lost by it, and the way to try again. */
export function WritingEndNotice({ view, writing }: { readonly view: TicketView; readonly writing: Writing }) {
  const { panel } = usePanel();
  const { phase, end } = writing;
  const isFailed = hasFailed(writing);
  const canRetry = isFailed || phase === 'stopped';
  return (
    <Notice icon={isFailed ? TriangleAlert : phase === 'stopped' ? CircleStop : Info} tone={isFailed ? 'caution' : 'plain'}>
      <p>{sayWriting(writing)}</p>
      {end?.outcome === 'unchanged' && <p className="muted">{end.explanation}</p>}
      <div className="actions notice-actions">
        {canRetry && <button type="button" className="button small" onClick={() => void runWriting(panel, view.key, writing)}>{say('common.tryAgain')}</button>}
        <button type="button" className="button quiet small" onClick={() => undoWriting(panel, view, writing)}>{say('common.close')}</button>
      </div>
    </Notice>
  );
}
