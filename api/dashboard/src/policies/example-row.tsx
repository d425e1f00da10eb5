import type { ExampleVerdict } from '@countersign/shared/policy/judge-examples';
import { Check, Minus, Trash2, X } from 'lucide-react';
import { MarkedText } from './marked-text.tsx';

interface Props {
  name: string;
  /** Stands in it while it is empty. */
  hint: string;
  example: string;
  verdict: ExampleVerdict | undefined;
  /** The field that makes it fail. */
  cause: string | undefined;
  onChange: (example: string) => void;
  onRemove: () => void;
}

/** One example: its words, whether the rule judges it as it must, and what was found in it. */
export function ExampleRow({ name, hint, example, verdict, cause, onChange, onRemove }: Props) {
  const Icon = verdict === undefined ? Minus : verdict.passes ? Check : X;
  return (
    <li className={verdict?.passes === false ? 'fails' : ''}>
      <Icon className="icon" role="img" aria-label={verdict === undefined ? 'Not judged yet' : verdict.passes ? 'Passes' : 'Fails'} />
      <div>
        <div className="example-words">
          <textarea className="input" dir="auto" aria-label={name} placeholder={hint} rows={Math.max(1, Math.ceil(example.length / 60))} value={example} onChange={(event) => onChange(event.target.value)} />
          {verdict !== undefined && verdict.matches.length > 0 && <p className="found" dir="auto" aria-hidden><MarkedText text={verdict.example} spans={verdict.matches} /></p>}
        </div>
        {verdict !== undefined && (!verdict.passes || verdict.matches.length > 0) && (
          <small>{[verdict.passes ? '' : verdict.expected === 'match' ? 'Must match, and nothing was found.' : 'Matches, but must not.', ...new Set(verdict.matches.map(({ explanation }) => explanation)), cause ?? ''].filter(Boolean).join(' ')}</small>
        )}
      </div>
      <button type="button" className="icon-button" aria-label={`Remove: ${name}`} onClick={onRemove}><Trash2 className="icon icon-small" aria-hidden /></button>
    </li>
  );
}
