import type { Entity } from '@countersign/shared/assist/triage';
import { escapePattern } from '@countersign/shared/text/escape-pattern';
import { MONTH_WORDS } from '../entities/date-words.ts';

/** What a customer has told so far, as the signs of details read it. */
export interface Told {
  readonly entities: readonly Entity[];
  /** The text as written. */
  readonly text: string;
  /** The text with a mark of its kind (`‹order›`) in the place of every entity and every day of a month: no number in it is one of those. */
  readonly words: string;
  readonly email: string | null | undefined;
}

const DAY_OF_MONTH = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:\d{1,2}(?:st|nd|rd|th|er|\.|º)?\s(?:of\s|de\s)?${MONTH_WORDS}(?![\p{L}])(?:,?\s(?:de\s)?\d{4})?|${MONTH_WORDS}\.?\s(?:\d{4}|\d{1,2}(?:st|nd|rd|th)?)(?![\p{L}\p{N}])(?:,?\s\d{4})?)`, 'giu');

/** Reads what a customer told. */
export function told(entities: readonly Entity[], text: string, email: string | null | undefined): Told {
  return { entities, text, words: markEntities(entities, text).replace(DAY_OF_MONTH, '‹date›'), email };
}

function markEntities(entities: readonly Entity[], text: string): string {
  const types = new Map(entities.filter(({ value }) => value !== '').map(({ type, value }) => [value.toLowerCase(), type]));
  if (types.size === 0) return text;
  const values = [...types.keys()].sort((one, other) => other.length - one.length).map((value) => escapePattern(value));
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])(?:${values.join('|')})(?![\\p{L}\\p{N}])`, 'giu'), (value) => `‹${types.get(value.toLowerCase()) ?? 'other'}›`);
}
