import { keysOf, type KeyDraft, type KeyFrom, type SystemDraft } from './system-draft.ts';

const origins: readonly (readonly [KeyFrom, string])[] = [
  ['order', 'The order number'], ['tracking', 'The tracking number'], ['invoice', 'The invoice number'], ['account', 'The account number'], ['requester-email', 'The requester’s e-mail'], ['text', 'The customer’s words'],
];
const unknown: KeyDraft = { from: 'order', mask: '' };

/** What of a ticket fills each key of the path. */
export function KeyRows({ draft, onChange }: { draft: SystemDraft; onChange: (changes: Partial<SystemDraft>) => void }) {
  const names = keysOf(draft.path);
  const set = (name: string, changes: Partial<KeyDraft>) => onChange({ keys: { ...draft.keys, [name]: { ...(draft.keys[name] ?? unknown), ...changes } } });
  return (
    <fieldset>
      <legend>What it is asked by</legend>
      {names.length === 0 && <p className="muted">The path names no key yet. Write one in braces: {'{orderNumber}'}.</p>}
      {names.map((name) => {
        const { from, mask } = draft.keys[name] ?? unknown;
        return (
          <div key={name} className="record-grid">
            <label className="field"><span className="label">{`{${name}}`} is</span>
              <select className="input" value={from} onChange={(event) => set(name, { from: event.target.value as KeyFrom })}>{origins.map(([value, label]) => <option key={value} value={value}>{label}</option>)}</select>
            </label>
            <label className="field"><span className="label">Looks like{from === 'text' ? '' : ', if it matters'}</span>
              <input className="input" value={mask} placeholder="SUB-####" spellCheck={false} onChange={(event) => set(name, { mask: event.target.value })} />
            </label>
          </div>
        );
      })}
      {names.length > 0 && <p className="muted note"># is a digit, @ a letter, * one to 24 of both.</p>}
    </fieldset>
  );
}
