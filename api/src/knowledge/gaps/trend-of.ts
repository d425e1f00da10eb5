import { wilsonInterval } from '../../analytics/wilson-interval.ts';
import type { Gap } from '../../routes/contracts/knowledge-gaps.ts';

const weekMs = 7 * 86_400_000;
const fewest = 8;

/**
 * Tickets a week, oldest first, and whether the later half of the period holds more than the earlier one: said only where the
 * 95 % score interval of the later half's share leaves out one half, and of at least eight tickets.
 */
export function trendOf(moments: readonly Date[], start: Date, end: Date): Gap['trend'] {
  const weeks = Array<number>(Math.max(1, Math.ceil((end.getTime() - start.getTime()) / weekMs))).fill(0);
  for (const at of moments) weeks[Math.min(weeks.length - 1, Math.max(0, weeks.length - 1 - Math.floor((end.getTime() - 1 - at.getTime()) / weekMs)))]! += 1;
  const middle = (start.getTime() + end.getTime()) / 2;
  const later = moments.filter((at) => at.getTime() >= middle).length;
  return { weeks, earlier: moments.length - later, later, verdict: verdictOf(later, moments.length) };
}

function verdictOf(later: number, all: number): Gap['trend']['verdict'] {
  if (all < fewest) return 'not-enough';
  const { low, high } = wilsonInterval(later, all);
  return low > 0.5 ? 'higher' : high < 0.5 ? 'lower' : 'no-clear-change';
}
