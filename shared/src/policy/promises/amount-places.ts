import type { Amount } from './promise.ts';

const SYMBOLS: Readonly<Record<string, string>> = {
  'r$': 'BRL', reais: 'BRL', real: 'BRL', 'dólar': 'USD', 'dólares': 'USD', libras: 'GBP', pfund: 'GBP', livres: 'GBP', 'zł': 'PLN',
  $: 'USD', 'us$': 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', 'c$': 'CAD', 'a$': 'AUD',
  dollar: 'USD', dollars: 'USD', bucks: 'USD', euro: 'EUR', euros: 'EUR', pound: 'GBP', pounds: 'GBP', quid: 'GBP', franken: 'CHF', francs: 'CHF', 'fr.': 'CHF', yen: 'JPY', rupees: 'INR',
};
const CODES = 'USD|EUR|GBP|CHF|JPY|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|INR|BRL|MXN|ZAR|SGD|HKD';
const NUMBER = '(?:\\d{1,3}(?:[.,\\u00a0\\u202f\\u2009’\' ]\\d{3}){1,4}(?:[.,]\\d{1,2})?|\\d{1,9}(?:[.,]\\d{1,2})?)(?:[.,](?:[–—]|--?))?';
const BEFORE = `(?<sign>us\\$|c\\$|a\\$|r\\$|[$€£¥₹]|\\b(?:${CODES}))\\s?(?<after>${NUMBER})(?<thousand>k(?!\\p{L}))?(?![\\d%])`;
const BEHIND = `(?<![\\d.,])(?<number>${NUMBER})(?<thousandBehind>k(?!\\p{L}))?\\s?(?<word>[$€£¥₹]|(?:${CODES}|dollars?|dólar(?:es)?|reais|real|libras|pfund|livres|zł|bucks|euros?|pounds?|quid|franken|francs|fr\\.|yen|rupees)(?!\\p{L}))`;
const AMOUNT = new RegExp(`${BEFORE}|${BEHIND}`, 'giu');

/** Amounts of money with a currency, and where they stand: `$1,234.50`, `40 euros`, `1.234,50 €`, `EUR 12`, `CHF 49.–`, `€5k`. */
export function amountPlaces(text: string): (Amount & { readonly start: number; readonly end: number })[] {
  return [...text.matchAll(AMOUNT)].map(({ 0: written, index, groups }) => {
    const currency = (groups!.sign ?? groups!.word)!.toLowerCase();
    return { value: toNumber((groups!.after ?? groups!.number)!) * (groups!.thousand ?? groups!.thousandBehind ? 1_000 : 1), currency: SYMBOLS[currency] ?? currency.toUpperCase(), start: index, end: index + written.length };
  });
}

function toNumber(written: string): number {
  const digits = written.replace(/[.,][–—-]+$/, '');
  const decimals = /[.,](\d{1,2})$/.exec(digits);
  const whole = decimals === null ? digits : digits.slice(0, decimals.index);
  return Number(`${whole.replace(/\D/g, '')}.${decimals?.[1] ?? '0'}`);
}
