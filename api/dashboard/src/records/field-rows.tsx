import { X } from 'lucide-react';
import { emptyField, type FieldDraft } from './system-draft.ts';

const most = 12;

/** Which fields of the answer become lines, and how each is said. */
export function FieldRows({ fields, onChange }: { fields: readonly FieldDraft[]; onChange: (fields: readonly FieldDraft[]) => void }) {
  const set = (at: number, changes: Partial<FieldDraft>) => onChange(fields.map((field, position) => (position === at ? { ...field, ...changes } : field)));
  return (
    <fieldset>
      <legend>What may be said of its answer</legend>
      <ol className="record-fields">
        {fields.map((field, position) => (
          <li key={position}>
            <label className="field"><span className="label">Label</span><input className="input" value={field.label} placeholder="Status" onChange={(event) => set(position, { label: event.target.value })} /></label>
            <label className="field"><span className="label">Place</span><input className="input" value={field.at} placeholder="/status" spellCheck={false} onChange={(event) => set(position, { at: event.target.value })} /></label>
            <label className="field"><span className="label">Read as</span>
              <select className="input" value={field.format} onChange={(event) => set(position, { format: event.target.value as FieldDraft['format'] })}><option value="text">Words</option><option value="date">A day</option><option value="money">An amount</option></select>
            </label>
            {field.format === 'money'
              ? (
                <span className="record-money">
                  <label className="field"><span className="label">Currency, or its place</span><input className="input" value={field.currency} placeholder="EUR" spellCheck={false} onChange={(event) => set(position, { currency: event.target.value })} /></label>
                  <label className="check"><input type="checkbox" checked={field.minorUnits} onChange={(event) => set(position, { minorUnits: event.target.checked })} /> In cents</label>
                </span>
              )
              : <label className="field"><span className="label">Your words for theirs</span><input className="input" value={field.words} placeholder="SHIPPED = on its way; OPEN = being packed" onChange={(event) => set(position, { words: event.target.value })} /></label>}
            <button type="button" className="icon-button" aria-label={`Take ${field.label || 'this field'} out`} onClick={() => onChange(fields.length === 1 ? [emptyField] : fields.filter((_, other) => other !== position))}><X className="icon" aria-hidden /></button>
          </li>
        ))}
      </ol>
      {fields.length < most && <button type="button" className="button small" onClick={() => onChange([...fields, emptyField])}>Add a field</button>}
    </fieldset>
  );
}
