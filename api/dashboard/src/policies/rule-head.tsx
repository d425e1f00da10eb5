import { ApiError } from '@countersign/api/client';
import { ChevronRight, X } from 'lucide-react';
import { Link } from 'wouter';
import { formatWhen } from '../format/format-time.ts';
import type { PolicyRuleDetail, SaveOutcome } from '../queries/policies.ts';
import type { SaveReason } from './save-reason.ts';

interface Props {
  detail: PolicyRuleDetail | undefined;
  title: string;
  reason: SaveReason;
  outcome: SaveOutcome | undefined;
  error: Error | null;
  isChanged: boolean;
  onDiscard: () => void;
}

/** Where one is, which version it is, and Save with the reason beside it. */
export function RuleHead({ detail, title, reason, outcome, error, isChanged, onDiscard }: Props) {
  const version = detail === undefined ? 'Not saved' : detail.version === 0 ? 'Built in' : `Version ${detail.version}`;
  return (
    <div className="page-top">
      <nav className="crumbs" aria-label="Where this is"><Link href="/policies">Policies</Link><ChevronRight className="icon icon-small" aria-hidden /><span className="code">{detail?.rule.id ?? 'New rule'}</span></nav>
      <div className="page-head">
        <h1 dir="auto">{title.trim() === '' ? 'New rule' : title}</h1>
        <span className="tag">{version}{isChanged && detail !== undefined && ', changed'}</span>
        {detail?.retiredAt != null && <span className="tag caution">Retired {formatWhen(detail.retiredAt)}</span>}
      </div>
      <div className="savebar">
        <button type="submit" className="button primary" aria-disabled={!reason.canSave} aria-describedby="rule-state">Save</button>
        {isChanged && <button type="button" className="button quiet" onClick={onDiscard}>Discard</button>}
        <span id="rule-state" role="status" className={reason.isFault ? 'block-text' : 'muted'}>{reason.isFault && <X className="icon icon-small" aria-hidden />}{reason.words}</span>
      </div>
      <SaveFault error={error} outcome={outcome} />
    </div>
  );
}

function SaveFault({ error, outcome }: Pick<Props, 'error' | 'outcome'>) {
  if (error !== null) return <p role="alert" className="caution">{error instanceof ApiError ? error.message : 'That couldn’t be saved. Your words are still here.'}</p>;
  if (outcome?.state !== 'refused') return null;
  return <p role="alert" className="block-text">The server judges {outcome.failures.length === 1 ? 'an example' : 'examples'} otherwise: {outcome.failures.map(({ example }) => `“${example}”`).join(', ')}</p>;
}
