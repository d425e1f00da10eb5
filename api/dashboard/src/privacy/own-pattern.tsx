import { X } from 'lucide-react';
import type { PrivacyPattern } from '../queries/privacy.ts';

interface Props {
  number: number;
  pattern: PrivacyPattern;
  onChange: (pattern: PrivacyPattern) => void;
  onRemove: () => void;
}

/** One pattern with its name and the examples it is tested with when it is saved. */
export function OwnPattern({ number, pattern, onChange, onRemove }: Props) {
  return (
    <li aria-label={pattern.name === '' ? `Pattern ${number}` : pattern.name}>
      <label className="field"><span className="label">What it names</span><input className="input" maxLength={40} placeholder="loyalty card" value={pattern.name} onChange={(event) => onChange({ ...pattern, name: event.target.value })} /></label>
      <label className="field"><span className="label">Pattern, as RE2 reads it</span><input className="input code" maxLength={300} spellCheck={false} placeholder="LC-\d{6}" value={pattern.pattern} onChange={(event) => onChange({ ...pattern, pattern: event.target.value })} /></label>
      <button type="button" className="icon-button" aria-label={`Remove ${pattern.name === '' ? `pattern ${number}` : pattern.name}`} onClick={onRemove}><X className="icon icon-small" aria-hidden /></button>
      <label className="field"><span className="label">Must find something in, one a line</span><textarea className="input" rows={2} value={pattern.matches.join('\n')} onChange={(event) => onChange({ ...pattern, matches: event.target.value.split('\n') })} /></label>
      <label className="field"><span className="label">Must leave, one a line</span><textarea className="input" rows={2} value={pattern.leaves.join('\n')} onChange={(event) => onChange({ ...pattern, leaves: event.target.value === '' ? [] : event.target.value.split('\n') })} /></label>
    </li>
  );
}
