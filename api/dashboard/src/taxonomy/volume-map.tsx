import { Link } from 'wouter';
import { fewest, formatCount, formatInterval, formatShare } from '../format/format-share.ts';
import { formatDay } from '../format/format-time.ts';
import type { IntentVolumes } from '../queries/taxonomy.ts';
import { trendWord } from './trend-word.ts';

/** So many of the newest weeks stand on a narrow page. */
const narrowWeeks = 4;

/** One row an intent, one column a week: the number, and its share of the busiest field as a tint. */
export function VolumeMap({ volumes: { weeks, intents, tickets } }: { volumes: IntentVolumes }) {
  const busiest = Math.max(1, ...intents.flatMap(({ counts }) => counts));
  const hidden = (week: number): string => (week < weeks.length - narrowWeeks ? ' hide-narrow' : '');
  return (
    <table className="list volume-map">
      <thead>
        <tr>
          <th scope="col">Intent</th><th scope="col" className="right">All</th><th scope="col" className="right hide-narrow">Share</th>
          {weeks.map((week, index) => <th key={week} scope="col" className={`right nowrap${hidden(index)}`}>{formatDay(week)}</th>)}
          <th scope="col" className="hide-narrow">Trend</th>
        </tr>
      </thead>
      <tbody>
        {intents.map((row) => (
          <tr key={row.intent}>
            <th scope="row">{row.intent === 'unknown' ? <Link href="/taxonomy/discovery">{row.intentLabel}</Link> : <Link href={`/taxonomy/intents/${encodeURIComponent(row.intent)}`}>{row.intentLabel}</Link>}</th>
            <td className="right num">{formatCount(row.tickets)}</td>
            <td className="right num muted hide-narrow">{row.n >= fewest && row.share !== null && row.low !== null && row.high !== null && <>{formatShare(row.share)}<small>{formatInterval(row.low, row.high)}</small></>}</td>
            {row.counts.map((count, index) => <td key={weeks[index]} className={`cell num${hidden(index)}`} data-none={count === 0} style={{ '--of': count / busiest } as React.CSSProperties}>{count === 0 ? <span className="visually-hidden">0</span> : formatCount(count)}</td>)}
            <td className="hide-narrow muted nowrap">{trendWord(row.trend)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot><tr><th scope="row">All</th><td className="right num">{formatCount(tickets)}</td><td className="hide-narrow" />{weeks.map((week, index) => <td key={week} className={`right num${hidden(index)}`}>{formatCount(intents.reduce((sum, { counts }) => sum + (counts[index] ?? 0), 0))}</td>)}<td className="hide-narrow" /></tr></tfoot>
    </table>
  );
}
