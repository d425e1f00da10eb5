import { CountBars } from '../parts/count-bars.tsx';
import type { Gap } from '../queries/gaps.ts';

const verdicts = { 'higher': 'Higher', 'lower': 'Lower', 'no-clear-change': 'No clear change', 'not-enough': 'Not enough yet' } as const;

/** Tickets a week as small bars, with what can be said of the later half in words. */
export function WeekBars({ trend, withVerdict = false }: { trend: Gap['trend']; withVerdict?: boolean }) {
  const said = `${trend.earlier} before, ${trend.later} since`;
  return (
    <span className="weeks">
      <CountBars weeks={trend.weeks} />
      {withVerdict && <small className="muted">{verdicts[trend.verdict]}: {said}</small>}
    </span>
  );
}
