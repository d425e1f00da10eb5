import { countOf } from '../format/format-share.ts';

/** Tickets a week as small bars, the numbers as their text. */
export function CountBars({ weeks }: { weeks: readonly number[] }) {
  const most = Math.max(1, ...weeks);
  return (
    <span className="bars" role="img" aria-label={`Tickets by week, ${countOf(weeks.length, 'week')}: ${weeks.join(', ')}`}>
      {weeks.map((count, week) => <i key={week} style={{ '--of': count / most } as React.CSSProperties} data-none={count === 0} />)}
    </span>
  );
}
