import { findAmounts } from '@countersign/shared/policy/promises/find-amounts';
import { DAY_OF_MONTH, monthNumber, NAMED_DAY } from './calendar-words.ts';
import { numberWord } from './number-words.ts';
import { TIME_UNIT, unitName } from './time-units.ts';

/** Something in a text that a rewording must leave as it is. Two facts are the same where their keys are; `text` is how it is written. */
export interface Fact {
  readonly kind: 'number' | 'amount' | 'date' | 'code' | 'link';
  readonly key: string;
  readonly text: string;
  readonly start: number;
}

const LINK = /(?:\bhttps?:\/\/|\bwww\.)[^\s<>"”]+|[^\s@<>(),;:"“”]{1,64}@[^\s@<>(),;:"“”]{1,200}\.[a-z]{2,}/giu;
const CODE = /(?<![\p{L}\d])(?=[\p{L}\d])(?=[\p{L}\d_./-]{0,80}\d)(?=[\p{L}\d_./-]{0,80}\p{L})[\p{L}\d]+(?:[-_./][\p{L}\d]+)*(?![\p{L}\d])/gu;
const ORDINARY = /^(?:\d+(?:st|nd|rd|th|er|ère|e|ème|º|ª|x|h|am|pm|uhr|min|kg|g|km|m|cm|mm|l|ml|gb|mb|tb|kwh|w|v|eur|usd|gbp|chf|days?|hours?|weeks?|months?|years?)|\d+-\p{L}{3,}(?:-\p{L}+)?)$/iu;
const MONEY = /(?:us\$|c\$|a\$|[$€£¥₹]|\b(?:usd|eur|gbp|chf|jpy|cad|aud)\b)\s?\d[\d.,’'\u00a0]{0,30}\d|(?:us\$|c\$|a\$|[$€£¥₹]|\b(?:usd|eur|gbp|chf|jpy|cad|aud)\b)\s?\d|\d(?:[\d.,’'\u00a0]{0,30}\d)?\s?(?:[$€£¥₹]|(?:usd|eur|gbp|chf|jpy|cad|aud|dollars?|bucks|euros?|pounds?|quid|franken|francs|yen|rupees)(?!\p{L}))/giu;
const PERCENT = /\d{1,20}(?:[.,]\d{1,20})?\s?(?:%|percent|per cent|prozent|pour cent|por ciento|por cento|procent)/giu;
const NUMERIC_DATE = /(?<![\d.,/-])(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})|\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?|uhr)|\d{1,2}:\d{2})(?![\d/])/giu;
const NUMBER = /\d+(?:[.,’'\u00a0:/]\d+)*|\p{L}+/gu;
const MEASURE = /^\s?(?:kg|km|cm|mm|ml|gb|mb|tb|kwh|°c|°f|g|m|l|w|v|x)(?![\p{L}\d])/iu;
const LIST_MARKER = /(?:^|\n)[^\S\n]{0,40}\(?\d{1,3}[.)]\s/gu;

/**
 * Numbers, amounts, dates, codes and links of a text, in its order. `across`: keys are the same in every language (1,000.50 and
 * 1.000,50 are one number); otherwise a number is the same only where it is written the same.
 */
export function factsIn(text: string, language: string, across = false): Fact[] {
  const facts: Fact[] = [];
  let rest = text.replace(LIST_MARKER, blank);
  const take = (kind: Fact['kind'], pattern: RegExp, keyOf: (match: RegExpExecArray) => string | undefined): void => {
    const matches = [...rest.matchAll(pattern)];
    for (const match of matches) {
      const key = keyOf(match as RegExpExecArray);
      if (key === undefined) continue;
      facts.push({ kind, key: `${kind} ${key}`, text: match[0].trim(), start: match.index });
      rest = rest.slice(0, match.index) + blank(match[0]) + rest.slice(match.index + match[0].length);
    }
  };
  take('link', LINK, ([whole]) => whole.replace(/[.,;:!?)]+$/u, '').toLowerCase());
  take('amount', MONEY, ([whole]) => (across ? findAmounts(whole).map(({ value, currency }) => `${currency} ${value}`)[0] : `${findAmounts(whole)[0]?.currency ?? ''} ${/\d[^\p{L}\s$€£¥₹]*/u.exec(whole)![0]}`));
  take('number', PERCENT, ([whole]) => `${plain(/[\d.,]+/u.exec(whole)![0], across)} %`);
  take('date', DAY_OF_MONTH, ({ groups: parts }) => `${monthNumber((parts!.month ?? parts!.monthAfter)!)}-${Number(parts!.day ?? parts!.dayAfter)}${parts!.year === undefined ? '' : `-${parts!.year}`}`);
  take('date', NUMERIC_DATE, ([whole]) => (across ? whole.match(/\d+/gu)!.map(Number).sort((one, other) => one - other).join('.') : whole.toLowerCase()));
  take('date', NAMED_DAY, ({ groups: parts, 0: whole }) => (language === 'de' && whole.toLowerCase() === 'hier' ? undefined : Object.keys(parts!).find((name) => parts![name] !== undefined)));
  take('code', CODE, ([whole]) => (ORDINARY.test(whole) ? undefined : whole));
  takeNumbers(rest, language, across, facts);
  return facts.sort((one, other) => one.start - other.start);
}

function takeNumbers(text: string, language: string, across: boolean, facts: Fact[]): void {
  for (const match of text.matchAll(NUMBER)) {
    const [word] = match;
    const behind = text.slice(match.index + word.length, match.index + word.length + 24);
    const unit = TIME_UNIT.exec(behind);
    const value = /\d/u.test(word) ? plain(word, across) : numberWord(word, language, unit !== null);
    if (value === undefined) continue;
    const measure = unit === null ? MEASURE.exec(behind)?.[0].trim().toLowerCase() : unitName(unit);
    facts.push({ kind: 'number', key: `number ${value}${measure === undefined ? '' : ` ${measure}`}`, text: word + (unit?.[0] ?? ''), start: match.index });
  }
}

function plain(written: string, across: boolean): string {
  if (!across) return written.replace(/^0+(?=\d)/u, '');
  const decimals = /[.,](\d{1,2}|\d{4,})$/u.exec(written);
  const whole = (decimals === null ? written : written.slice(0, decimals.index)).replace(/[.,’'\u00a0]/gu, '');
  return String(Number(/^\d+$/u.test(whole) ? `${whole}.${decimals?.[1] ?? 0}` : whole.replace(/\D/gu, '')));
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}
