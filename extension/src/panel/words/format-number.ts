import { readerLocale } from './reader-locale.ts';

/** 20,000 in English, 20.000 in German. */
export function formatNumber(value: number, options: Intl.NumberFormatOptions = {}): string {
  return value.toLocaleString(readerLocale(), options);
}

/** 91% in English, 91 % in German. */
export function formatPercent(share: number): string {
  return formatNumber(share, { style: 'percent' });
}
