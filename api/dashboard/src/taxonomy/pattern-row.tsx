import type { EntityPattern } from '@countersign/shared/assist/triage-settings';
import { useMutation } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useState } from 'react';
import { tryPattern } from '../queries/taxonomy.ts';

/** One pattern with its name, and what it finds in a text that is typed beside it. */
export function PatternRow({ pattern, onChange, onRemove }: { pattern: EntityPattern; onChange: (pattern: EntityPattern) => void; onRemove: () => void }) {
  const [text, setText] = useState('');
  const trial = useMutation({ mutationFn: () => tryPattern({ name: pattern.name.trim(), pattern: pattern.pattern }, text) });
  const isOff = pattern.name.trim() === '' || pattern.pattern === '' || text === '' || trial.isPending;
  const values = trial.data?.values ?? [];
  return (
    <li>
      <label className="field"><span className="label">What it names</span><input className="input" maxLength={40} placeholder="serial number" value={pattern.name} onChange={(event) => onChange({ ...pattern, name: event.target.value })} /></label>
      <label className="field"><span className="label">Pattern, as RE2 reads it</span><input className="input code" maxLength={300} spellCheck={false} placeholder="SN-\d{6}" value={pattern.pattern} onChange={(event) => onChange({ ...pattern, pattern: event.target.value })} /></label>
      <label className="field"><span className="label">Try it on</span><input className="input" maxLength={4000} value={text} onChange={(event) => setText(event.target.value)} /></label>
      <button type="button" className="button" aria-disabled={isOff} onClick={() => { if (!isOff) trial.mutate(); }}>Try</button>
      <button type="button" className="icon-button" aria-label={`Remove the pattern ${pattern.name}`} onClick={onRemove}><X className="icon icon-small" aria-hidden /></button>
      <p role="status" className={trial.isError ? 'caution' : 'muted'}>{trial.isError ? trial.error.message : trial.data === undefined ? '' : values.length === 0 ? 'It finds nothing there.' : `It finds ${values.join(', ')}.`}</p>
    </li>
  );
}
