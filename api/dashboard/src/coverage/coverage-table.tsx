import { Link } from 'wouter';
import { fewest, formatCount, formatInterval, formatShare } from '../format/format-share.ts';
import { RateText } from '../parts/rate-text.tsx';
import type { Coverage } from '../queries/coverage.ts';

type Row = Coverage['all'];

/** One row an intent, the ones with most unanswered runs first; all together on top. */
export function CoverageTable({ coverage }: { coverage: Coverage }) {
  return (
    <table className="list coverage">
      <thead>
        <tr>
          <th scope="col">Intent</th><th scope="col" className="right">Tickets</th><th scope="col" className="right">Answered</th>
          <th scope="col" className="hide-narrow"><span className="axis-row"><span>0</span><span>50</span><span>100</span></span></th>
          <th scope="col" className="right">Abstained</th><th scope="col" className="right hide-narrow">Withheld</th><th scope="col" className="right hide-narrow">Cited</th><th scope="col" className="right hide-narrow">Survived</th>
        </tr>
      </thead>
      <tbody>
        <CoverageRow name={<b>All intents</b>} row={coverage.all} />
        {coverage.intents.map((row) => <CoverageRow key={row.intent} name={<Link href={`/gaps?intent=${encodeURIComponent(row.intent)}`}>{row.intentLabel}</Link>} row={row} />)}
      </tbody>
    </table>
  );
}

function CoverageRow({ name, row }: { name: React.ReactNode; row: Row }) {
  const { answered, survival } = row;
  const isRate = answered.share !== null && answered.low !== null && answered.high !== null && answered.n >= fewest;
  return (
    <tr>
      <td>{name}</td>
      <td className="right num">{formatCount(row.tickets)}</td>
      {isRate ? (
        <>
          <td className="right num"><RateText rate={answered} /></td>
          <td className="plot hide-narrow"><div className="whisker" style={{ '--lo': answered.low! * 100, '--hi': answered.high! * 100, '--at': answered.share! * 100 } as React.CSSProperties}><span className="range" /><span className="dot" /></div></td>
        </>
      ) : <><td className="right num muted">{formatCount(answered.count)} of {formatCount(answered.n)}</td><td className="hide-narrow muted nowrap">too few for a rate</td></>}
      <td className="right num">{countOrRate(row.abstained)}</td>
      <td className="right num hide-narrow">{countOrRate(row.withheld)}</td>
      <td className="right num hide-narrow">{countOrRate(row.cited)}</td>
      <td className="right num hide-narrow">
        {survival.n < fewest || survival.mean === null || survival.low === null || survival.high === null
          ? <span className="muted">{survival.n === 0 ? 'none sent' : `${formatCount(survival.n)} sent`}</span>
          : <>{formatShare(survival.mean)} <span className="muted">{formatInterval(survival.low, survival.high)}</span></>}
      </td>
    </tr>
  );
}

function countOrRate(rate: Row['abstained']): React.ReactNode {
  return rate.n < fewest ? <span className="muted">{formatCount(rate.count)}</span> : <RateText rate={rate} />;
}
