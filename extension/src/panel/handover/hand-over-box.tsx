import { ArrowRightLeft } from 'lucide-react';
import type { Triage } from '@countersign/shared/assist/triage';
import { Icon } from '../parts/icon.tsx';
import type { TicketView } from '../state/panel-state.ts';
import { Trace } from '../summary/trace.tsx';
import { usePanel } from '../use-panel.ts';
import { say } from '../words/say.ts';
import { copyNote } from './copy-note.ts';

/** Why a person with more say should answer: each reason ends with the message that gives it. The note that goes with it is read, copied or inserted. */
export function HandOverBox({ view, triage: { handover } }: { readonly view: TicketView; readonly triage: Triage }) {
  const { panel } = usePanel();
  const reasons = handover.because.length > 0 ? handover.because : handover.reasons.map((text) => ({ rule: text, text, messageId: undefined }));
  return (
    <div className="handover">
      <Icon of={ArrowRightLeft} />
      <div>
        <p>{say('triage.handOver')}</p>
        <p className="muted">
          {reasons.map(({ rule, text, messageId }) => <span key={rule + text}>{text.replace(/\.$/, '')}{messageId !== undefined && <> <Trace view={view} messageId={messageId} /></>}. </span>)}
        </p>
      </div>
      <div className="actions">
        <button type="button" className="button small" aria-keyshortcuts="Alt+Shift+H" onClick={() => copyNote(panel)}>{say('triage.copyNote')}</button>
        <button type="button" className="button quiet small" onClick={() => panel.store.dispatch({ type: 'screen', screen: 'hand-over' })}>{say('handOver.read')}</button>
      </div>
    </div>
  );
}
