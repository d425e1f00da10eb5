import { ApiError } from '@countersign/api/client';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { SourceKind } from '../queries/sources.ts';
import { SettingField } from './setting-field.tsx';
import { isComplete, readSettings, settingsToSend } from './settings-schema.ts';

export interface SourceWords {
  name: string;
  settings: Record<string, unknown>;
  refreshMinutes: number | null;
}

interface Props {
  kind: SourceKind;
  /** What stands already; secrets are named, never shown. */
  known: SourceWords & { readonly secrets: readonly string[] };
  action: string;
  save: (words: SourceWords) => Promise<unknown>;
}

const rhythms = [['60', 'Every hour'], ['360', 'Every 6 hours'], ['1440', 'Every day'], ['10080', 'Every week'], ['', 'By hand']] as const;

/** Name, rhythm and settings of a source. A secret goes in and never comes back. */
export function SourceForm({ kind, known, action, save }: Props) {
  const [words, setWords] = useState<SourceWords>({ name: known.name, settings: known.settings, refreshMinutes: known.refreshMinutes });
  const settings = readSettings(kind.settings, kind.secrets);
  const saving = useMutation({
    mutationFn: () => save({ ...words, name: words.name.trim(), settings: settingsToSend(settings, words.settings) }),
    onSuccess: () => setWords((now) => ({ ...now, settings: Object.fromEntries(Object.entries(now.settings).filter(([name]) => !kind.secrets.includes(name))) })),
  });
  const faulty = saving.error instanceof ApiError && saving.error.path?.startsWith('settings.') ? saving.error.path.split('.')[1] : undefined;
  const isFull = words.name.trim() !== '' && isComplete(settings, words.settings, known.secrets);
  const minutes = words.refreshMinutes === null ? '' : String(words.refreshMinutes);
  return (
    <form className="block source-form" aria-label="Settings" onSubmit={(event) => { event.preventDefault(); if (isFull && !saving.isPending) saving.mutate(); }}>
      <label className="field"><span className="label">Name</span><input className="input" maxLength={120} value={words.name} onChange={(event) => setWords({ ...words, name: event.target.value })} /></label>
      {settings.map((setting) => (
        <SettingField
          key={setting.name} setting={setting} value={words.settings[setting.name] ?? setting.initial} isStored={known.secrets.includes(setting.name)}
          fault={faulty === setting.name ? faultWords(saving.error!) : null} onChange={(value) => setWords({ ...words, settings: { ...words.settings, [setting.name]: value } })}
        />
      ))}
      <label className="field">
        <span className="label">Import again</span>
        <select className="input" value={minutes} onChange={(event) => setWords({ ...words, refreshMinutes: event.target.value === '' ? null : Number(event.target.value) })}>
          {rhythms.every(([value]) => value !== minutes) && <option value={minutes}>Every {minutes} minutes</option>}
          {rhythms.map(([value, name]) => <option key={value} value={value}>{name}</option>)}
        </select>
      </label>
      <div className="actions-row">
        <button type="submit" className="button primary" aria-disabled={!isFull || saving.isPending} aria-describedby="source-form-state">{action}</button>
        <span id="source-form-state" role="status" className={saving.isError ? 'caution' : 'muted'}>
          {saving.isError ? (faulty === undefined ? faultWords(saving.error) : 'One field above needs a look.') : saving.isSuccess ? 'Saved' : isFull ? '' : 'Fill in what is not optional.'}
        </span>
      </div>
    </form>
  );
}

/** `settings.address: Enter a host` without the path; a failure that is ours says that nothing was lost. */
function faultWords(error: Error): string {
  return error instanceof ApiError && error.status >= 400 && error.status < 500 ? error.message.replace(/^settings(?:\.[\w.]+)?: /, '') : 'That couldn’t be saved. Your words are still here.';
}
