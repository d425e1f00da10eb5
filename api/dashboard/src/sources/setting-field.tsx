import { useId } from 'react';
import type { Setting } from './settings-schema.ts';

interface Props {
  setting: Setting;
  value: unknown;
  /** A secret that is stored already; it can be replaced, never read. */
  isStored: boolean;
  /** What the API said of this very field. */
  fault: string | null;
  onChange: (value: unknown) => void;
}

/** One setting as a field: its name, what it is for, and what is wrong with it. */
export function SettingField({ setting, value, isStored, fault, onChange }: Props) {
  const id = useId();
  const described = { id, 'aria-describedby': `${id}about ${id}fault`, 'aria-invalid': fault !== null };
  const about = setting.type === 'secret' && isStored ? 'One is stored. Leave this empty to keep it.' : setting.about;
  if (setting.type === 'switch') {
    return (
      <div className="field check">
        <input type="checkbox" {...described} checked={value === true} onChange={(event) => onChange(event.target.checked)} />
        <label htmlFor={id}>{setting.title}</label>
        <small id={`${id}about`} className="muted">{about}</small>
        <small id={`${id}fault`} className="fault" role="status">{fault}</small>
      </div>
    );
  }
  return (
    <div className="field">
      <label className="label" htmlFor={id}>{setting.title}{!setting.isRequired && <span className="faint"> · optional</span>}</label>
      {setting.type === 'lines' ? (
        <textarea className="input" rows={3} {...described} value={Array.isArray(value) ? value.join('\n') : String(value)} onChange={(event) => onChange(event.target.value)} />
      ) : setting.type === 'choice' ? (
        <select className="input" {...described} value={String(value)} onChange={(event) => onChange(event.target.value)}>
          {setting.choices.map((choice) => <option key={choice} value={choice}>{choice.charAt(0).toUpperCase() + choice.slice(1)}</option>)}
        </select>
      ) : (
        <input
          className="input" {...described} value={String(value)} onChange={(event) => onChange(event.target.value)} spellCheck={false}
          {...(setting.type === 'secret' ? { type: 'password', autoComplete: 'new-password' } : setting.type === 'number' ? { inputMode: 'numeric', autoComplete: 'off' } : { autoComplete: 'off' })}
        />
      )}
      <small id={`${id}about`} className="muted">{about}{setting.type === 'lines' && about !== '' && ' One a line.'}</small>
      <small id={`${id}fault`} className="fault" role="status">{fault}</small>
    </div>
  );
}
