import { htmlToText } from '@countersign/shared/text/html-to-text';
import { readerLanguage } from '@countersign/shared/words/reader-language';
import { readPointer } from './read-pointer.ts';
import type { RecordField } from './record-mapping.ts';

const LONGEST = 300;
const MOST_ITEMS = 10;
const LATEST_MS = 4_102_444_800_000;
const answers = { en: ['yes', 'no'], de: ['ja', 'nein'], fr: ['oui', 'non'], es: ['sí', 'no'], pt: ['sim', 'não'] } as const;

/** One field of an answer as a customer can read it in `language`, or `undefined` when the answer has nothing there that can be said exactly. */
export function formatField(answer: unknown, field: RecordField, language: string): string | undefined {
  const value = readPointer(answer, field.at);
  const word = field.words !== undefined && isPlain(value) && Object.hasOwn(field.words, String(value)) ? field.words[String(value)] : undefined;
  if (word !== undefined) return word;
  const locale = language === 'en' || language === 'und' ? 'en-GB' : language;
  switch (field.format) {
    case 'date': return formatDay(value, locale);
    case 'money': return formatMoney(value, field, answer, locale);
    case 'text': return formatText(value, language);
  }
}

function formatText(value: unknown, language: string): string | undefined {
  if (Array.isArray(value)) {
    const items = value.slice(0, MOST_ITEMS).map((item) => formatText(item, language));
    return items.length > 0 && items.every((item) => item !== undefined) ? items.join(', ').slice(0, LONGEST) : undefined;
  }
  // A number that JSON could not hold exactly would be told wrong.
  if (typeof value === 'number') return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER ? String(value) : undefined;
  if (typeof value === 'boolean') return answers[readerLanguage(language) ?? 'en'][value ? 0 : 1];
  if (typeof value !== 'string') return undefined;
  const read = value.slice(0, 20 * LONGEST);
  const plain = (/<[a-z!/]/i.test(read) ? htmlToText(read) : read).replace(/[\p{Cc}\p{Z}\s]+/gu, ' ').replace(/\p{Cf}/gu, '').trim();
  return plain === '' ? undefined : plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1).trimEnd()}…` : plain;
}

/** The day as the system wrote it; a number is seconds or milliseconds since 1970. */
function formatDay(value: unknown, locale: string): string | undefined {
  const written = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(value.trim()) : null;
  const ms = written ? Date.UTC(Number(written[1]), Number(written[2]) - 1, Number(written[3])) : typeof value === 'number' ? (Math.abs(value) < 1e11 ? value * 1000 : value) : Number.NaN;
  if (!Number.isFinite(ms) || Math.abs(ms) > LATEST_MS) return undefined;
  if (written && new Date(ms).toISOString().slice(0, 10) !== written[0].slice(0, 10)) return undefined;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(ms);
}

function formatMoney(value: unknown, { currency, minorUnits }: RecordField, answer: unknown, locale: string): string | undefined {
  const amount = typeof value === 'number' ? value : typeof value === 'string' && /^-?\d{1,15}(?:\.\d{1,4})?$/.test(value.trim()) ? Number(value) : Number.NaN;
  const code = currency?.startsWith('/') ? readPointer(answer, currency) : currency;
  if (!Number.isFinite(amount) || Math.abs(amount) > Number.MAX_SAFE_INTEGER || typeof code !== 'string' || !/^[A-Za-z]{3}$/.test(code)) return undefined;
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency: code.toUpperCase() });
  return format.format(minorUnits ? amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2) : amount);
}

function isPlain(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
