import { useQuery } from '@tanstack/react-query';
import type { TicketInput } from '@countersign/shared/ticket/ticket';
import { useState } from 'react';
import { playgroundTicketsQuery, workspaceQuery } from '../queries/workspace.ts';
import { readPastedTicket } from './read-pasted-ticket.ts';
import { RehearsalView } from './rehearsal-view.tsx';
import { TicketForm, type TicketText } from './ticket-form.tsx';
import { useRehearsal } from './use-rehearsal.ts';

/** A lead picks or pastes a ticket and watches the pipeline, step by step. */
export function PlaygroundPage() {
  const { data: samples } = useQuery(playgroundTicketsQuery);
  const { data: workspace } = useQuery(workspaceQuery);
  const { rehearsal, isRunning, run, stop } = useRehearsal();
  const [picked, setPicked] = useState<TicketInput | null>(null);
  const [text, setText] = useState<TicketText>({ subject: '', name: '', body: '' });
  const [fault, setFault] = useState('');

  const start = () => {
    const read = picked ? { ticket: picked } : readPastedTicket(text.subject, text.body, text.name);
    setFault('fault' in read ? read.fault : '');
    if ('ticket' in read) run(read.ticket);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) start();
    if (event.key === 'Escape' && isRunning) stop();
  };
  const engine = workspace?.model ? `Model ${workspace.model.name}` : 'Built-in engine';
  return (
    <div className="playground" onKeyDown={onKeyDown}>
      <div className="page-head">
        <h1>Playground</h1>
        <span className="muted">Nothing here is counted or sent.</span>
        <div className="end">
          <span className="muted note">{engine}</span>
          <button type="button" className="button primary" onClick={isRunning ? stop : start}>{isRunning ? 'Stop' : 'Run'} <span className="keys">{isRunning ? 'Esc' : 'Ctrl ↵'}</span></button>
        </div>
      </div>
      <div className="lab">
        <TicketForm
          samples={samples?.tickets ?? []} picked={picked} text={text} fault={fault}
          onPick={(ticket) => { setPicked(ticket); setFault(''); if (ticket) run(ticket); }}
          onText={(changed) => { setPicked(null); setText(changed); }}
        />
        {rehearsal ? <RehearsalView rehearsal={rehearsal} isRunning={isRunning} /> : (
          <section className="block" aria-label="Result"><p className="empty"><b>Pick a ticket or paste one.</b><span className="muted">Each step shows what it found and how long it took.</span></p></section>
        )}
      </div>
    </div>
  );
}
