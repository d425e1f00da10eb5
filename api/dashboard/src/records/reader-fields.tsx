import { useQuery } from '@tanstack/react-query';
import { workspaceQuery } from '../queries/workspace.ts';
import type { SystemDraft } from './system-draft.ts';

/** Who may read what the system says, whose records are used, and for which tickets it is asked. */
export function ReaderFields({ draft, onChange }: { draft: SystemDraft; onChange: (changes: Partial<SystemDraft>) => void }) {
  const intents = useQuery(workspaceQuery).data?.intents ?? [];
  const toggle = (id: string) => onChange({ intents: draft.intents.includes(id) ? draft.intents.filter((other) => other !== id) : [...draft.intents, id] });
  return (
    <fieldset>
      <legend>Who may read it</legend>
      <div className="record-grid">
        <label className="field"><span className="label">Readers</span>
          <select className="input" value={draft.isPublic ? 'public' : 'internal'} onChange={(event) => onChange({ isPublic: event.target.value === 'public' })}>
            <option value="internal">Agents, who accept each before it is told</option>
            <option value="public">Customers may be told</option>
          </select>
        </label>
        <label className="field"><span className="label">Place of the owner’s e-mail</span>
          <input className="input" value={draft.owner} placeholder="/customer/email" spellCheck={false} onChange={(event) => onChange({ owner: event.target.value })} />
          <small className="muted">Another person’s record is never used.</small>
        </label>
      </div>
      <details>
        <summary>{draft.intents.length === 0 ? 'Asked for every ticket that names a key' : `Asked for ${draft.intents.length} of ${intents.length} intents`}</summary>
        <p className="muted note">Pick intents and their drafts begin with what the system says.</p>
        <div className="record-intents">
          {intents.map(({ id, label }) => <label key={id} className="check"><input type="checkbox" checked={draft.intents.includes(id)} onChange={() => toggle(id)} /> {label}</label>)}
        </div>
      </details>
      <label className="check"><input type="checkbox" checked={draft.enabled} onChange={(event) => onChange({ enabled: event.target.checked })} /> Ask it about tickets</label>
    </fieldset>
  );
}
