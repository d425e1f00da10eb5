import type { EntityPattern } from '@countersign/shared/assist/triage-settings';
import { Plus } from 'lucide-react';
import { PatternRow } from './pattern-row.tsx';

const most = 40;

/** The team's own kinds of entity, each with a field to try it on a text. */
export function PatternFields({ patterns, onChange }: { patterns: readonly EntityPattern[]; onChange: (patterns: EntityPattern[]) => void }) {
  return (
    <>
      {patterns.length === 0 && <p className="empty muted">None yet. A pattern names a serial number or a contract.</p>}
      {patterns.length > 0 && (
        <ul className="patterns">
          {patterns.map((pattern, index) => (
            <PatternRow key={index} pattern={pattern} onChange={(changed) => onChange(patterns.map((one, at) => (at === index ? changed : one)))} onRemove={() => onChange(patterns.filter((_, at) => at !== index))} />
          ))}
        </ul>
      )}
      {patterns.length < most && <button type="button" className="button small" onClick={() => onChange([...patterns, { name: '', pattern: '' }])}><Plus className="icon icon-small" aria-hidden /> Add a pattern</button>}
    </>
  );
}
