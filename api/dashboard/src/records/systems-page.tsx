import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Block } from '../parts/block.tsx';
import { recordsQuery } from '../queries/records.ts';
import '../styles/records.css';
import { emptyDraft, toDraft, type SystemDraft } from './system-draft.ts';
import { SystemForm } from './system-form.tsx';
import { SystemsTable } from './systems-table.tsx';

/** The team's own systems that tickets are looked up in, and the form that sets one up. */
export default function SystemsPage() {
  const systems = useQuery(recordsQuery);
  const [open, setOpen] = useState<SystemDraft | null>(null);
  return (
    <>
      <div className="page-top">
        <div className="page-head"><h1>Systems</h1></div>
        <p className="muted">Orders, shipments, accounts: read by GET for the ticket at hand, kept nowhere.</p>
      </div>
      <Block title="Where tickets are looked up" query={systems}>
        {({ systems: all }) => (
          <>
            {all.length === 0
              ? <p className="empty"><b>No system is asked yet.</b><span className="muted">Name one below, and drafts can cite what it says.</span></p>
              : <SystemsTable systems={all} openId={open?.id} onOpen={(system) => setOpen(toDraft(system))} />}
            {open === null && <button type="button" className="button" onClick={() => setOpen(emptyDraft)}>Add a system</button>}
          </>
        )}
      </Block>
      {open !== null && <SystemForm key={open.id ?? 'new'} initial={open} onClose={() => setOpen(null)} />}
    </>
  );
}
