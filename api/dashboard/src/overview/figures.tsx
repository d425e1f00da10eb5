import { fewest, formatCount, formatInterval, formatPoints, formatShare } from '../format/format-share.ts';
import { formatDuration } from '../format/format-time.ts';
import { Definition } from '../parts/definition.tsx';
import type { Overview } from '../queries/analytics.ts';

/** The one big rate with its interval, n and verdict, and three smaller figures beside it. */
export function Figures({ overview }: { overview: Overview }) {
  const { acceptance, editDistance, timeToDraft, drafted } = overview;
  return (
    <section className="figures" aria-label="Figures">
      <div className="figure lead">
        <span className="name">Acceptance rate <Definition name="acceptance rate" text={acceptance.definition} /></span>
        {acceptance.share === null || acceptance.low === null || acceptance.high === null || acceptance.n < fewest ? (
          <span className="value">{formatCount(acceptance.count)} of {formatCount(acceptance.n)}<small>too few for a rate</small></span>
        ) : (
          <>
            <span className="value">{formatShare(acceptance.share)}<small>{formatInterval(acceptance.low, acceptance.high)}</small></span>
            <Ruler at={acceptance.share} low={acceptance.low} high={acceptance.high} />
            <span className="base">{formatCount(acceptance.count)} of {formatCount(acceptance.n)} displayed</span>
            <span className="verdict">{sayVerdict(overview.before)}</span>
          </>
        )}
      </div>
      <div className="figure">
        <span className="name">Edit distance <Definition name="edit distance" text={editDistance.definition} /></span>
        {editDistance.mean === null || editDistance.low === null || editDistance.high === null || editDistance.n < fewest
          ? <span className="value">{formatCount(editDistance.n)}<small>sent, too few for a mean</small></span>
          : <span className="value">{formatShare(editDistance.mean)}<small>{formatInterval(editDistance.low, editDistance.high)}</small></span>}
        <span className="base">n = {formatCount(editDistance.n)} sent</span>
      </div>
      <div className="figure">
        <span className="name">Time to draft <Definition name="time to draft" text={timeToDraft.definition} /></span>
        {timeToDraft.p50Ms === null || timeToDraft.p95Ms === null
          ? <span className="value muted">none yet</span>
          : <span className="value">{formatDuration(timeToDraft.p50Ms)}<small>95th {formatDuration(timeToDraft.p95Ms)}</small></span>}
        <span className="base">n = {formatCount(timeToDraft.n)} generated</span>
      </div>
      <div className="figure">
        <span className="name">Drafted <Definition name="drafted" text={drafted.definition} /></span>
        {drafted.share === null || drafted.low === null || drafted.high === null || drafted.n < fewest
          ? <span className="value">{formatCount(drafted.count)} of {formatCount(drafted.n)}</span>
          : <span className="value">{formatShare(drafted.share)}<small>{formatInterval(drafted.low, drafted.high)}</small></span>}
        <span className="base">the others say what is missing</span>
      </div>
    </section>
  );
}

function Ruler({ at, low, high }: { at: number; low: number; high: number }) {
  const style = { '--lo': low * 100, '--hi': high * 100, '--at': at * 100 } as React.CSSProperties;
  return (
    <div className="ruler" style={style} role="img" aria-label={`${formatShare(at)}, interval ${formatInterval(low, high)}, on a scale of 0 to 100`}>
      <span className="band" />
      <span className="dot" />
    </div>
  );
}

const words = { 'higher': 'Higher', 'lower': 'Lower', 'no-clear-change': 'No clear change', 'not-enough': 'Not enough yet to compare' };

function sayVerdict(before: Overview['before']): string {
  if (!before.difference || before.verdict === 'not-enough') return words['not-enough'];
  const { estimate, low, high } = before.difference;
  return `${words[before.verdict]}: ${formatPoints(estimate)} points (${formatPoints(low)} to ${formatPoints(high)})`;
}
