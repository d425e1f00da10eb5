import type { Rate } from '../routes/contracts/analytics.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** A share with its n and interval; nothing is said about nothing. */
export function toRate(count: number, n: number): Rate {
  if (n === 0) return { count, n, share: null, low: null, high: null };
  return { count, n, share: count / n, ...wilsonInterval(count, n) };
}
