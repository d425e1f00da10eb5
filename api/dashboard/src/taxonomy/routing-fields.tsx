import type { Taxonomy } from '../queries/taxonomy.ts';
import type { IntentDraft } from './intent-draft.ts';

const priorities = [['', 'As past tickets show'], ['low', 'Low'], ['normal', 'Normal'], ['high', 'High'], ['urgent', 'Urgent']] as const;

/** What an agent is shown to set in the console. Nothing is set there by itself. */
export function RoutingFields({ draft, macros, onChange }: { draft: IntentDraft; macros: Taxonomy['macros']; onChange: (changes: Partial<IntentDraft>) => void }) {
  return (
    <fieldset>
      <legend>Where such a ticket goes</legend>
      <p className="muted note">Shown to the agent, who sets it by hand. Left empty, past tickets decide.</p>
      <div className="record-grid">
        <label className="field"><span className="label">Macro</span>
          <select className="input" value={draft.macroId} onChange={(event) => onChange({ macroId: event.target.value })}>
            <option value="">None</option>
            {macros.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
          </select>
        </label>
        <label className="field"><span className="label">Priority</span>
          <select className="input" value={draft.priority} onChange={(event) => onChange({ priority: event.target.value as IntentDraft['priority'] })}>{priorities.map(([value, name]) => <option key={value} value={value}>{name}</option>)}</select>
        </label>
        <label className="field"><span className="label">Team</span><input className="input" maxLength={80} value={draft.team} onChange={(event) => onChange({ team: event.target.value })} /></label>
        <label className="field"><span className="label">Tags, with commas between</span><input className="input" value={draft.tags} onChange={(event) => onChange({ tags: event.target.value })} /></label>
      </div>
    </fieldset>
  );
}
