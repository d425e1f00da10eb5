import { countOf } from '../format/format-share.ts';
import type { Gap } from '../queries/gaps.ts';

const verdicts = { 'higher': 'Higher', 'lower': 'Lower', 'no-clear-change': 'No clear change', 'not-enough': 'Not enough yet' } as const;

/** Tickets a week as small bars, with what can be said of the later half in words. */
export function WeekBars({ trend, withVerdict = false }: { trend: Gap['trend']; withVerdict?: boolean }) {
  const most = Math.max(1, ...trend.weeks);
  const said = `${trend.earlier} before, ${trend.later} since`;
  return (
    <span className="weeks">
      <span className="bars" role="img" aria-label={`Tickets by week, ${countOf(trend.weeks.length, 'week')}: ${trend.weeks.join(', ')}`}>
        {trend.weeks.map((count, week) => <i key={week} style={{ '--of': count / most } as React.CSSProperties} data-none={count === 0} />)}
      </span>
      {withVerdict && <small className="muted">{verdicts[trend.verdict]}: {said}</small>}
    </span>
  );
}
