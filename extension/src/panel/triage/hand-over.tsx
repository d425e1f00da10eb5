import { ArrowRightLeft } from 'lucide-react';
import type { Triage } from '@countersign/shared/assist/triage';
import { ClipboardButton } from '../parts/clipboard-button.tsx';
import { Icon } from '../parts/icon.tsx';
import type { TicketView } from '../state/panel-state.ts';
import { writeHandOverNote } from './write-hand-over-note.ts';
import { say } from '../words/say.ts';

/** Why a person with more say should answer, and the note that goes with it. */
export function HandOver({ view, triage }: { readonly view: TicketView; readonly triage: Triage }) {
  return (
    <div className="handover">
      <Icon of={ArrowRightLeft} />
      <div><p>{say('triage.handOver')}</p>{triage.handover.reasons.length > 0 && <p>{triage.handover.reasons.join('. ')}.</p>}</div>
      <ClipboardButton text={writeHandOverNote(view)}>{say('triage.copyNote')}</ClipboardButton>
    </div>
  );
}
