import { readerLocale } from './reader-locale.ts';

/** 38 ms, 1.4 s, 2 min. */
export function formatDuration(milliseconds: number, locale: string = readerLocale()): string {
  if (milliseconds < 995) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 60_000) return `${(milliseconds / 1000).toLocaleString(locale, { maximumFractionDigits: 1, minimumFractionDigits: 1 })} s`;
  return `${Math.round(milliseconds / 60_000)} min`;
}
