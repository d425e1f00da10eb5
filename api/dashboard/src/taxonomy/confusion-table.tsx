import { Link } from 'wouter';
import { formatCount } from '../format/format-share.ts';
import type { IntentAccuracy } from '../queries/taxonomy.ts';

const shown = 12;

/** Pairs of intents that triage mixed up, the most frequent first. */
export function ConfusionTable({ confusion }: { confusion: IntentAccuracy['confusion'] }) {
  const most = Math.max(1, ...confusion.map(({ tickets }) => tickets));
  return (
    <table className="list">
      <thead><tr><th scope="col">Triage said</th><th scope="col">An agent set</th><th scope="col" className="right">Tickets</th><th scope="col" className="hide-narrow"><span className="visually-hidden">As a bar</span></th></tr></thead>
      <tbody>
        {confusion.slice(0, shown).map((pair) => (
          <tr key={`${pair.predicted} ${pair.set}`}>
            <td>{pair.predictedLabel}</td>
            <td><Link href={pair.set === 'unknown' ? '/taxonomy/discovery' : `/taxonomy/intents/${encodeURIComponent(pair.set)}`}>{pair.setLabel}</Link></td>
            <td className="right num">{formatCount(pair.tickets)}</td>
            <td className="plot hide-narrow" aria-hidden><span className="reason-bar" style={{ display: 'block', '--of': pair.tickets / most } as React.CSSProperties} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
