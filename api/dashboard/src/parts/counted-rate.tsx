import { fewest, formatCount } from '../format/format-share.ts';
import type { Rate } from '../queries/analytics.ts';
import { RateText } from './rate-text.tsx';

/** A rate with its interval and its n: `61.4% 58.9 to 63.8 n = 1,482`. */
export function CountedRate({ rate }: { rate: Rate }) {
  return <><RateText rate={rate} />{rate.n >= fewest && <> <small className="muted nowrap">n = {formatCount(rate.n)}</small></>}</>;
}
