import { fewest, formatCount, formatInterval, formatShare } from '../format/format-share.ts';
import type { Rate } from '../queries/analytics.ts';

/** `61.4% 58.9 to 63.8`, or `5 of 9, too few for a rate`. */
export function RateText({ rate }: { rate: Rate }) {
  if (rate.share === null || rate.low === null || rate.high === null || rate.n < fewest) {
    return <span className="muted">{rate.n === 0 ? 'none yet' : `${formatCount(rate.count)} of ${formatCount(rate.n)}, too few for a rate`}</span>;
  }
  return <span>{formatShare(rate.share)} <span className="muted">{formatInterval(rate.low, rate.high)}</span></span>;
}
