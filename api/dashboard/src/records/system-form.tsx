import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { deleteSystem, recordsQuery, saveSystem } from '../queries/records.ts';
import { AccessFields } from './access-fields.tsx';
import { DocumentReader } from './document-reader.tsx';
import { FieldRows } from './field-rows.tsx';
import { KeyRows } from './key-rows.tsx';
import { ReaderFields } from './reader-fields.tsx';
import { toMapping, type SystemDraft } from './system-draft.ts';
import { TrySystem } from './try-system.tsx';

/** Sets up one system: where it lies, what it is asked by, what of its answer may be said, and to whom. */
export function SystemForm({ initial, onClose }: { initial: SystemDraft; onClose: () => void }) {
  const queries = useQueryClient();
  const [draft, setDraft] = useState(initial);
  const [isLeaving, setLeaving] = useState(false);
  const change = (changes: Partial<SystemDraft>) => setDraft((known) => ({ ...known, ...changes }));
  const refresh = () => queries.invalidateQueries({ queryKey: recordsQuery.queryKey });
  const save = useMutation({
    mutationFn: () => saveSystem({ ...(draft.id && { id: draft.id }), name: draft.name.trim(), mapping: toMapping(draft), enabled: draft.enabled, ...(draft.secret && { secret: draft.secret }) }),
    onSuccess: async (saved) => {
      change({ id: saved.id, hasSecret: saved.hasSecret, secret: '' });
      await refresh();
    },
  });
  const remove = useMutation({ mutationFn: deleteSystem, onSuccess: async () => { await refresh(); onClose(); } });
  const fault = save.error ?? remove.error;
  return (
    <section className="block record-form" aria-label={draft.id ? draft.name : 'New system'}>
      <div className="block-head"><h2>{draft.id ? draft.name : 'New system'}</h2></div>
      <form onSubmit={(event) => { event.preventDefault(); save.mutate(); }}>
        <DocumentReader draft={draft} onChange={setDraft} />
        <AccessFields draft={draft} onChange={change} />
        <KeyRows draft={draft} onChange={change} />
        <FieldRows fields={draft.fields} onChange={(fields) => change({ fields })} />
        <ReaderFields draft={draft} onChange={change} />
        <TrySystem draft={draft} />
        {fault && <p role="alert" className="caution">{fault.message}</p>}
        {save.isSuccess && !save.isPending && <p role="status" className="muted">Saved. The next ticket is looked up this way.</p>}
        <div className="actions-row">
          <button type="submit" className="button primary" aria-disabled={save.isPending}>{save.isPending ? 'Saving' : 'Save'}</button>
          <button type="button" className="button quiet" onClick={onClose}>Close</button>
          {draft.id && !isLeaving && <button type="button" className="button quiet" onClick={() => setLeaving(true)}>Delete…</button>}
          {draft.id && isLeaving && <button type="button" className="button" onClick={() => remove.mutate(draft.id!)}>Delete it and its secret</button>}
        </div>
      </form>
    </section>
  );
}
