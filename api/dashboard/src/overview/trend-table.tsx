import { formatCount } from '../format/format-share.ts';
import { formatDay } from '../format/format-time.ts';
import { RateText } from '../parts/rate-text.tsx';
import type { AcceptanceOverTime } from '../queries/analytics.ts';

/** The numbers of the trend, newest first. */
export function TrendTable({ data }: { data: AcceptanceOverTime }) {
  return (
    <table>
      <thead><tr><th scope="col">From</th><th scope="col" className="right">Displayed</th><th scope="col" className="right">Accepted</th><th scope="col" className="right">Rate and 95% interval</th></tr></thead>
      <tbody>
        {data.points.toReversed().map((point) => (
          <tr key={point.start}>
            <td>{formatDay(point.start)}{point.current && <span className="muted"> until today</span>}</td>
            <td className="right">{formatCount(point.n)}</td>
            <td className="right">{formatCount(point.count)}</td>
            <td className="right"><RateText rate={point} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
