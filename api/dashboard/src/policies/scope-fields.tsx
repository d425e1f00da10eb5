import { consoleNames } from '../consoles/console-names.ts';
import type { RuleDraft } from './rule-draft.ts';

type Scope = RuleDraft['scope'];

const texts = [['draft', 'Drafts'], ['typed', 'What the agent types']] as const;
const consoles = Object.entries(consoleNames);
const lists = [['teams', 'Teams'], ['intents', 'Intents'], ['tags', 'Tags'], ['languages', 'Languages']] as const;

/** Where a rule applies; what is left empty means everywhere. */
export function ScopeFields({ scope, onChange }: { scope: Scope; onChange: (scope: Scope) => void }) {
  const count = Object.values(scope).filter((list) => list.length > 0).length;
  return (
    <details className="scope" open={count > 0}>
      <summary>Only for{count === 0 && ' · everywhere'}</summary>
      <Ticks legend="Looks at" choices={texts} ticked={scope.on} onChange={(on) => onChange({ ...scope, on: on as Scope['on'] })} />
      <Ticks legend="Consoles" choices={consoles} ticked={scope.consoles} onChange={(named) => onChange({ ...scope, consoles: named as Scope['consoles'] })} />
      {lists.map(([field, name]) => (
        <label key={field} className="field"><span className="label">{name} · apart by commas</span>
          <input className="input" autoComplete="off" value={scope[field].join(',')} onChange={(event) => onChange({ ...scope, [field]: event.target.value === '' ? [] : event.target.value.split(',') })} />
        </label>
      ))}
      <small className="muted">Nothing ticked or written means everywhere.</small>
    </details>
  );
}

function Ticks({ legend, choices, ticked, onChange }: { legend: string; choices: readonly (readonly [string, string])[]; ticked: readonly string[]; onChange: (ticked: string[]) => void }) {
  return (
    <fieldset className="checks">
      <legend>{legend}</legend>
      <div className="choices">
        {choices.map(([value, name]) => <label key={value}><input type="checkbox" checked={ticked.includes(value)} onChange={(event) => onChange(choices.map(([one]) => one).filter((one) => (one === value ? event.target.checked : ticked.includes(one))))} />{name}</label>)}
      </div>
    </fieldset>
  );
}
