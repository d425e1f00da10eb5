import { fewest, formatCount, formatInterval, formatShare } from '../format/format-share.ts';
import type { DocumentUse } from '../queries/documents.ts';

/** `61.4% 58.9 to 63.8` of what was sent; with fewer than 20 sent replies only how many. */
export function SurvivalText({ survival }: { survival: DocumentUse['survival'] }) {
  if (survival.n < fewest || survival.mean === null || survival.low === null || survival.high === null) {
    return <span className="muted">{survival.n === 0 ? 'none sent' : `${formatCount(survival.n)} sent`}</span>;
  }
  return <>{formatShare(survival.mean)} <span className="muted">{formatInterval(survival.low, survival.high)}</span></>;
}
