import { keptFormat } from './kept-format.ts';
import { readerLocale } from './reader-locale.ts';

const numberFormat = keptFormat((locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options));

/** 20,000 in English, 20.000 in German. */
export function formatNumber(value: number, options: Intl.NumberFormatOptions = {}): string {
  return numberFormat(readerLocale(), options).format(value);
}

/** 91% in English, 91 % in German. */
export function formatPercent(share: number): string {
  return formatNumber(share, { style: 'percent' });
}
