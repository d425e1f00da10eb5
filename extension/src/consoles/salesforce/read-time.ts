const isoTime = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const clock = /(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?\s*([ap])?\.?m?/i;

/**
 * The time an entry of the feed shows, in ISO 8601: from an attribute where there is one, else from words and numbers of the
 * agent's language. Empty where it can't be told, as with "yesterday" or with day and month that could be either.
 */
export function readTime(shown: Element | null): string {
  if (shown === null) return '';
  const inner = [shown, ...shown.querySelectorAll('*')];
  const exact = inner.flatMap((one) => ['datetime', 'data-datetime', 'value'].map((name) => one.getAttribute(name) ?? '')).find((value) => isoTime.test(value));
  if (exact !== undefined) return iso(new Date(exact));
  const language = shown.ownerDocument.documentElement.lang || 'en';
  for (const words of [...inner.map((one) => one.getAttribute('title') ?? ''), shown.textContent]) {
    const at = parseWords(words, language);
    if (at !== '') return at;
  }
  return '';
}

function parseWords(words: string, language: string): string {
  const year = /\b\d{4}\b/.exec(words)?.[0];
  if (year === undefined) return '';
  const dotted = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?\d{4}/.exec(words);
  const month = dotted === null ? monthIn(words, language) : Number(dotted[2]) - 1;
  const day = dotted?.[1] ?? /(?<![\d:.])(\d{1,2})(?![\d:]|\.\d)/.exec(words)?.[1];
  if (month < 0 || month > 11 || day === undefined) return '';
  const [, hour = '0', minute = '0', half] = clock.exec(words.replace(dotted?.[0] ?? '', '')) ?? [];
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return iso(new Date(Number(year), month, Number(day), hours, Number(minute)));
}

function monthIn(words: string, language: string): number {
  const lower = words.toLowerCase();
  const names = (length: 'long' | 'short'): string[] => Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(language, { month: length, day: 'numeric' }).formatToParts(new Date(2026, month, 1)).find(({ type }) => type === 'month')!.value.toLowerCase().replace(/\.$/, ''));
  const long = names('long').findIndex((name) => lower.includes(name));
  return long >= 0 ? long : names('short').findIndex((name) => !/\d/.test(name) && lower.includes(name));
}

function iso(time: Date): string {
  return Number.isNaN(time.getTime()) ? '' : time.toISOString().replace('.000Z', 'Z');
}
