import { fewest, formatCount, formatInterval, formatShare } from '../format/format-share.ts';
import type { Outcomes } from '../queries/analytics.ts';

const names = { 'as-is': 'As is', 'edited': 'Edited', 'rewritten': 'Rewritten', 'discarded': 'Discarded', 'unused': 'Unused', 'ambiguous': 'Ambiguous' };
const looks = { 'as-is': 'o-asis', 'edited': 'o-edited', 'rewritten': 'o-rewritten', 'discarded': 'o-discarded', 'unused': 'o-unused', 'ambiguous': 'o-unused' };

/** Parts of one count in one bar, and the same as a list with n and interval. */
export function OutcomeBar({ outcomes }: { outcomes: Outcomes['outcomes'] }) {
  const total = outcomes.reduce((sum, outcome) => sum + outcome.count, 0);
  if (total === 0) return <p className="empty muted">No displayed suggestion has an outcome yet.</p>;
  return (
    <>
      <div className="outcome-bar" role="img" aria-label={outcomes.map((outcome) => `${names[outcome.outcome]} ${outcome.count}`).join(', ')}>
        {outcomes.filter((outcome) => outcome.count > 0).map((outcome) => <i key={outcome.outcome} className={looks[outcome.outcome]} style={{ '--of': outcome.count } as React.CSSProperties} />)}
      </div>
      <ul className="outcomes">
        {outcomes.map((outcome) => (
          <li key={outcome.outcome}>
            <i className={looks[outcome.outcome]} />
            <span title={outcome.definition}>{names[outcome.outcome]}</span>
            <span className="n">{formatCount(outcome.count)}</span>
            <span className="p">{outcome.share !== null && outcome.n >= fewest ? formatShare(outcome.share) : ''}</span>
            <span className="ci">{outcome.low !== null && outcome.high !== null && outcome.n >= fewest ? formatInterval(outcome.low, outcome.high) : ''}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
