import { wilsonInterval } from './wilson-interval.ts';

/** Below this many in either period nothing is said about a difference. */
const smallestSample = 20;

export interface Comparison {
  readonly verdict: 'higher' | 'lower' | 'no-clear-change' | 'not-enough';
  readonly difference: { readonly estimate: number; readonly low: number; readonly high: number } | null;
}

/**
 * What can be said about the difference of two independent proportions, from its 95 % interval by Newcombe's hybrid score
 * method (R. G. Newcombe, Statistics in Medicine 17, 1998, method 10), never from the two numbers alone.
 */
export function compareRates(now: { count: number; n: number }, before: { count: number; n: number }): Comparison {
  if (now.n < smallestSample || before.n < smallestSample) return { verdict: 'not-enough', difference: null };
  const [one, other] = [{ share: now.count / now.n, ...wilsonInterval(now.count, now.n) }, { share: before.count / before.n, ...wilsonInterval(before.count, before.n) }];
  const estimate = one.share - other.share;
  const low = estimate - Math.hypot(one.share - one.low, other.high - other.share);
  const high = estimate + Math.hypot(one.high - one.share, other.share - other.low);
  return { verdict: low > 0 ? 'higher' : high < 0 ? 'lower' : 'no-clear-change', difference: { estimate, low, high } };
}
