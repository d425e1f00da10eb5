import { foldText } from '../fold-text.ts';
import { countWords, dayOffsets, months, weekdays } from './date-words.ts';

const DAY = 86_400_000;
/** A ticket mostly speaks of what was: a day without a year lies ahead only this far. */
const FARTHEST_AHEAD = 60 * DAY;

/** A date as `2026-11-09`. Relative words and dates without a year need `writtenAt`; what can't be told, such as 3/4/2026, is `undefined`. */
export function normaliseDate(text: string, writtenAt: string | undefined): string | undefined {
  const folded = foldText(text.normalize('NFC')).trim();
  const written = writtenAt === undefined ? Number.NaN : Date.parse(writtenAt);
  return numeric(folded) ?? relative(folded, written) ?? named(folded, written);
}

function numeric(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return toIso(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (!parts) return undefined;
  const [first, second] = [Number(parts[1]), Number(parts[3])];
  const year = Number(parts[4]) + (parts[4]!.length === 2 ? 2000 : 0);
  if (parts[2] === '.' || first > 12 || first === second) return toIso(year, second, first);
  return second > 12 ? toIso(year, first, second) : undefined;
}

function named(text: string, written: number): string | undefined {
  const month = months.findIndex((pattern) => pattern.test(text)) + 1;
  const day = /\b(\d{1,2})(?!\d)/.exec(text)?.[1];
  if (month === 0 || day === undefined) return undefined;
  const year = /\b(\d{4})\b/.exec(text)?.[1] ?? /-(\d{2})$/.exec(text)?.[1];
  if (year !== undefined) return toIso(Number(year) + (year.length === 2 ? 2000 : 0), month, Number(day));
  if (Number.isNaN(written)) return undefined;
  const thisYear = new Date(written).getUTCFullYear();
  return [1, 0, -1].map((offset) => toIso(thisYear + offset, month, Number(day))).find((date) => date !== undefined && Date.parse(date) <= written + FARTHEST_AHEAD);
}

function relative(text: string, written: number): string | undefined {
  if (Number.isNaN(written)) return undefined;
  const offset = dayOffsets.find(([words]) => words.test(text))?.[1];
  if (offset !== undefined) return dayOf(written + offset * DAY);
  const ago = /\b(\d{1,3}|[a-z]+)\s(day|week|tag|woche|jour|semaine|dia|semana)[a-z]*/.exec(text);
  if (ago && /\bago\b|^vor |^il y a|^hace |^ha |^faz /.test(text)) {
    const count = /^\d/.test(ago[1]!) ? Number(ago[1]) : countWords.get(ago[1]!);
    return count === undefined ? undefined : dayOf(written - count * (/^(?:w|s)/.test(ago[2]!) ? 7 : 1) * DAY);
  }
  const weekday = weekdays.findIndex((pattern) => pattern.test(text));
  if (weekday === -1 || !/\b(?:last|letzt[a-z]*|vergangen[a-z]*|dernier|pasado|passad[ao])\b/.test(text)) return undefined;
  return dayOf(written - (((new Date(written).getUTCDay() - weekday + 6) % 7) + 1) * DAY);
}

function toIso(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? dayOf(date.getTime()) : undefined;
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
