import { Link } from 'wouter';
import { fewest, formatCount, formatInterval, formatShare } from '../format/format-share.ts';
import type { ByIntent } from '../queries/analytics.ts';

/** One row an intent, most displayed first, with a dot and its whisker. */
export function ByIntentTable({ intents }: { intents: ByIntent['intents'] }) {
  if (intents.length === 0) return <p className="empty muted">No displayed suggestion in this period.</p>;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Intent</th><th scope="col" className="right">n</th><th scope="col" className="right">Accepted</th>
          <th scope="col" className="hide-narrow"><span className="axis-row"><span>0</span><span>50</span><span>100</span></span></th>
          <th scope="col" className="right">95% interval</th>
        </tr>
      </thead>
      <tbody>
        {intents.map((row) => (
          <tr key={row.intent}>
            <td><Link href={`/suggestions?intent=${encodeURIComponent(row.intent)}`}>{row.intentLabel}</Link></td>
            <td className="right">{formatCount(row.n)}</td>
            {row.share === null || row.low === null || row.high === null || row.n < fewest ? (
              <td className="right muted" colSpan={3}>{formatCount(row.count)} of {formatCount(row.n)}, too few for a rate</td>
            ) : (
              <>
                <td className="right">{formatShare(row.share)}</td>
                <td className="plot hide-narrow">
                  <div className="whisker" style={{ '--lo': row.low * 100, '--hi': row.high * 100, '--at': row.share * 100 } as React.CSSProperties}><span className="range" /><span className="dot" /></div>
                </td>
                <td className="right muted">{formatInterval(row.low, row.high)}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
