import { Check } from 'lucide-react';
import { Icon } from '../parts/icon.tsx';
import type { TicketView } from '../state/panel-state.ts';
import { usePanel } from '../use-panel.ts';
import { say } from '../words/say.ts';
import { nameTool } from './name-tool.ts';
import { undoWriting } from './undo-writing.ts';
import type { Writing } from './writing.ts';

/** Says what was done to the draft, and takes it back. */
export function AcceptedLine({ view, writing }: { readonly view: TicketView; readonly writing: Writing }) {
  const { panel } = usePanel();
  return (
    <p className="writing-line">
      <Icon of={Check} small className="is-kept" /><span>{say('writing.accepted', { tool: nameTool(writing) })}</span>
      <button type="button" className="link-button" onClick={() => undoWriting(panel, view, writing)}>{say('common.undo')}</button>
    </p>
  );
}
