import { keptFormat } from './kept-format.ts';
import { readerLocale } from './reader-locale.ts';

const dayMs = 86_400_000;
const dateFormat = keptFormat((locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options));

/** 09:14 today, Mon 08:42 this week, 3 Nov before; the year only where it differs. Empty for what is no time. */
export function formatTime(iso: string, now: number = Date.now(), locale: string = readerLocale()): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return '';
  const clock = dateFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
  const today = new Date(now);
  if (at.toDateString() === today.toDateString()) return clock;
  const startOfToday = new Date(today.getFullYear(), today.getMonth(), today.getDate()).getTime();
  if (at.getTime() < now && startOfToday - at.getTime() < 6 * dayMs) return `${dateFormat(locale, { weekday: 'short' }).format(at)} ${clock}`;
  return formatDay(iso, now, locale);
}

/** 3 Nov, or 3 Nov 2025 in another year. */
export function formatDay(iso: string, now: number = Date.now(), locale: string = readerLocale()): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return '';
  const sameYear = at.getFullYear() === new Date(now).getFullYear();
  return dateFormat(dayFirst(locale), { day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' }) }).format(at);
}

/** Bare "en" and "en-US" would put the month first; the interface's English doesn't. */
function dayFirst(locale: string): string {
  return locale === 'en' || locale === 'en-US' ? 'en-GB' : locale;
}
