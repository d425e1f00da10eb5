import { useId } from 'react';
import { detectorFields, detectorTypes, type DetectorField } from './detector-fields.ts';
import { detectorWords } from './detector-words.ts';
import type { RuleDraft } from './rule-draft.ts';

type Detector = RuleDraft['detector'];

/** What a rule looks for: the detector, and the fields that its contract names. */
export function DetectorForm({ detector, onChange }: { detector: Detector; onChange: (detector: Detector) => void }) {
  const id = useId();
  return (
    <>
      <label className="field">
        <span className="label">Looks for</span>
        <select className="input" aria-describedby={`${id}about`} value={detector.type} onChange={(event) => onChange({ type: event.target.value })}>
          {detectorTypes.map((type) => <option key={type} value={type}>{detectorWords[type]?.name ?? type}</option>)}
        </select>
        <small id={`${id}about`} className="muted">{detectorWords[detector.type]?.about}</small>
      </label>
      {detectorFields(detector.type).map((field) => <Field key={`${detector.type}.${field.path}`} field={field} value={valueAt(detector, field.path)} onChange={(value) => onChange(withValue(detector, field.path, value) as Detector)} />)}
    </>
  );
}

function Field({ field: { label, about, type, choices, isRequired, isBrief, initial }, value: written, onChange }: { field: DetectorField; value: unknown; onChange: (value: unknown) => void }) {
  const id = useId();
  const value = written ?? (type === 'number' ? undefined : initial);
  if (type === 'switch') return <label className="checks"><input type="checkbox" checked={value === true} onChange={(event) => onChange(event.target.checked)} />{label}</label>;
  if (type === 'choices') {
    const ticked = new Set((value as readonly string[] | undefined) ?? []);
    return (
      <fieldset className="checks" aria-describedby={`${id}about`}>
        <legend>{label}</legend>
        <div className="choices">
          {choices.map((choice) => (
            <label key={choice.value}><input type="checkbox" checked={ticked.has(choice.value)} onChange={(event) => onChange(choices.map((one) => one.value).filter((one) => (one === choice.value ? event.target.checked : ticked.has(one))))} />{choice.name}</label>
          ))}
        </div>
        <small id={`${id}about`} className="muted">{about}</small>
      </fieldset>
    );
  }
  return (
    <label className="field">
      <span className="label">{label}{!isRequired && ' · optional'}</span>
      {type === 'lines' ? <textarea className="input" dir="auto" rows={Math.min(10, Math.max(3, linesOf(value).length + 1))} aria-describedby={`${id}about`} value={linesOf(value).join('\n')} onChange={(event) => onChange(event.target.value === '' ? [] : event.target.value.split('\n'))} />
        : type === 'number' ? <input className="input num" type="number" min={0} step="any" aria-describedby={`${id}about`} placeholder={initial === undefined ? '' : String(initial)} value={value === undefined ? '' : String(value)} onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.valueAsNumber)} />
          : <input className={`input code${isBrief ? ' brief' : ''}`} spellCheck={false} autoComplete="off" aria-describedby={`${id}about`} value={String(value ?? '')} onChange={(event) => onChange(event.target.value)} />}
      <small id={`${id}about`} className="muted">{about}</small>
    </label>
  );
}

function linesOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? (value as string[]) : [];
}

function valueAt(fields: Readonly<Record<string, unknown>>, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], fields);
}

function withValue(fields: Readonly<Record<string, unknown>>, path: string, value: unknown): Record<string, unknown> {
  const [name, ...rest] = path.split('.') as [string, ...string[]];
  return { ...fields, [name]: rest.length === 0 ? value : withValue((fields[name] as Record<string, unknown> | undefined) ?? {}, rest.join('.'), value) };
}
