import type { Taxonomy } from '../queries/taxonomy.ts';
import type { IntentDraft } from './intent-draft.ts';
import { priorities } from './priorities.ts';
import { RoutingWhere } from './routing-where.tsx';

/** What an agent is shown to set in the console. Nothing is set there by itself. */
export function RoutingFields({ draft, taxonomy: { macros, settings }, onChange }: { draft: IntentDraft; taxonomy: Pick<Taxonomy, 'macros' | 'settings'>; onChange: (changes: Partial<IntentDraft>) => void }) {
  return (
    <fieldset>
      <legend>Where such a ticket goes</legend>
      <p className="muted note">Shown to the agent, who sets it by hand. What is left empty comes from the intent above it. Where that is silent too, macro and team are what most sent replies show, and priority follows urgency.</p>
      <div className="record-grid">
        <label className="field"><span className="label">Macro</span>
          <select className="input" value={draft.macroId} onChange={(event) => onChange({ macroId: event.target.value })}>
            <option value="">As sent replies show</option>
            {macros.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
          </select>
        </label>
        <label className="field"><span className="label">Priority</span>
          <select className="input" value={draft.priority} onChange={(event) => onChange({ priority: event.target.value as IntentDraft['priority'] })}><option value="">As its urgency says</option>{priorities.map(([value, name]) => <option key={value} value={value}>{name}</option>)}</select>
        </label>
        <label className="field"><span className="label">Team</span><input className="input" maxLength={80} placeholder="As sent replies show" value={draft.team} onChange={(event) => onChange({ team: event.target.value })} /></label>
        <label className="field"><span className="label">Tags, with commas between</span><input className="input" value={draft.tags} onChange={(event) => onChange({ tags: event.target.value })} /></label>
      </div>
      <RoutingWhere rows={draft.where} patterns={settings.patterns} onChange={(where) => onChange({ where })} />
    </fieldset>
  );
}
