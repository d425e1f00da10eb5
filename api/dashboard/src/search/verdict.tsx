import { CircleCheck, CircleHelp } from 'lucide-react';
import { formatCount } from '../format/format-share.ts';
import { formatDuration } from '../format/format-time.ts';
import type { ExplainedSearch } from '../queries/search.ts';

/** Whether a draft would be written on this, and how sure the search is. */
export function Verdict({ found, isTicket }: { found: ExplainedSearch; isTicket: boolean }) {
  return (
    <div className="verdict-line" role="status">
      {found.abstains
        ? <span className="tag caution"><CircleHelp className="icon" aria-hidden /> Would abstain</span>
        : <span className="tag kept"><CircleCheck className="icon" aria-hidden /> Would draft</span>}
      <span>Answerable {found.answerable.toFixed(2)}</span>
      {isTicket && found.intentLabel !== null && <span className="muted">Intent: {found.intentLabel}</span>}
      <span className="muted">{formatCount(found.passagesSearched)} passages in {formatDuration(found.tookMs)}</span>
    </div>
  );
}
