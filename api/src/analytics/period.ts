import { AppError } from '@countersign/shared/errors';
import type { Filters } from '../routes/contracts/filters.ts';

const day = 86_400_000;
const daysByDefault = 28;
const mostDays = 3660;
const firstDay = '2000-01-01';

/** A span of whole UTC days, both ends included, as a half-open interval of moments. */
export interface Period {
  readonly from: string;
  readonly to: string;
  readonly start: Date;
  readonly end: Date;
}

/** The period that was asked for; the last 28 days, or as many as said, when nothing was. Throws `INVALID_INPUT` for one that ends before it begins, or is longer than ten years. */
export function readPeriod(filters: Pick<Filters, 'from' | 'to'>, now: Date, days: number = daysByDefault): Period {
  const to = filters.to ?? isoDay(now.getTime());
  const from = filters.from ?? isoDay(Date.parse(to) - (days - 1) * day);
  if (from > to) throw new AppError('INVALID_INPUT', 'from: lies after the last day', { path: 'from' });
  if (from < firstDay) throw new AppError('INVALID_INPUT', `from: lies before ${firstDay}`, { path: 'from' });
  const period = between(from, to);
  if (period.end.getTime() - period.start.getTime() > mostDays * day) throw new AppError('INVALID_INPUT', 'from: lies more than ten years before the last day', { path: 'from' });
  return period;
}

/** The equally long period that ends the day before this one begins. */
export function periodBefore(period: Period): Period {
  const length = period.end.getTime() - period.start.getTime();
  return between(isoDay(period.start.getTime() - length), isoDay(period.start.getTime() - day));
}

/** Days while they fit on a line, weeks beyond. */
export function stepOf(period: Period): 'day' | 'week' {
  return period.end.getTime() - period.start.getTime() < 56 * day ? 'day' : 'week';
}

function between(from: string, to: string): Period {
  return { from, to, start: new Date(from), end: new Date(Date.parse(to) + day) };
}

function isoDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
