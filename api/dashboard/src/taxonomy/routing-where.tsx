import { entity } from '@countersign/shared/assist/triage';
import type { EntityPattern } from '@countersign/shared/assist/triage-settings';
import { Plus, X } from 'lucide-react';
import type { WhereDraft } from './intent-draft.ts';
import { priorities } from './priorities.ts';

const most = 20;
const kinds: readonly string[] = entity.shape.type.options.filter((type) => type !== 'other');

/** What changes where a ticket names a detail: a kind that is always looked for, or a pattern of the team. */
export function RoutingWhere({ rows, patterns, onChange }: { rows: readonly WhereDraft[]; patterns: readonly EntityPattern[]; onChange: (rows: WhereDraft[]) => void }) {
  const change = (at: number, changes: Partial<WhereDraft>) => onChange(rows.map((row, index) => (index === at ? { ...row, ...changes } : row)));
  return (
    <>
      {rows.length > 0 && (
        <ul className="patterns routing-where" aria-label="Where the ticket names a detail">
          {rows.map((row, at) => (
            <li key={at}>
              <label className="field"><span className="label">Where it names</span>
                <select className="input" value={row.entity} onChange={(event) => change(at, { entity: event.target.value })}>
                  <option value="">Choose a detail</option>
                  {[...new Set([...patterns.map(({ name }) => name), ...kinds, ...(row.entity === '' ? [] : [row.entity])])].map((name) => <option key={name} value={name}>{nameOf(name)}</option>)}
                </select>
              </label>
              <label className="field"><span className="label">Team instead</span><input className="input" maxLength={80} value={row.team} onChange={(event) => change(at, { team: event.target.value })} /></label>
              <label className="field"><span className="label">Tags besides</span><input className="input" value={row.tags} onChange={(event) => change(at, { tags: event.target.value })} /></label>
              <label className="field"><span className="label">Priority instead</span>
                <select className="input" value={row.priority} onChange={(event) => change(at, { priority: event.target.value as WhereDraft['priority'] })}><option value="">As above</option>{priorities.map(([value, name]) => <option key={value} value={value}>{name}</option>)}</select>
              </label>
              <button type="button" className="icon-button" aria-label={`Remove: where it names ${row.entity === '' ? 'a detail' : nameOf(row.entity)}`} onClick={() => onChange(rows.filter((_, index) => index !== at))}><X className="icon icon-small" aria-hidden /></button>
              <p role="status" className="caution">{lackOf(row)}</p>
            </li>
          ))}
        </ul>
      )}
      {rows.length < most && <button type="button" className="button small" onClick={() => onChange([...rows, { entity: '', team: '', tags: '', priority: '' }])}><Plus className="icon icon-small" aria-hidden /> Add where it names a detail</button>}
    </>
  );
}

function nameOf(entity: string): string {
  return kinds.includes(entity) ? entity.replace('-', ' ') : entity;
}

/** Why a row would not be saved. */
function lackOf({ entity, team, tags, priority }: WhereDraft): string {
  if (entity === '') return 'Not saved until it names a detail.';
  return team.trim() === '' && tags.trim() === '' && priority === '' ? 'Not saved until it sets a team, tags or a priority.' : '';
}
