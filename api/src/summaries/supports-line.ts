import type { SummaryKind } from '@countersign/shared/assist/summary';
import { findAmounts } from '@countersign/shared/policy/promises/find-amounts';
import { namesOf, numbersOf } from '../grounding/claim-parts.ts';
import { stemsOf } from '../knowledge/index/postings.ts';
import { detectLanguage } from '../triage/detect-language.ts';
import { otherLanguage } from '../triage/other-language.ts';
import { calendarWords } from './calendar-words.ts';
import type { Turn } from './thread-turns.ts';

const LEAST_SHARED = 0.5;
const MOST_CHARACTERS = 400;
/** Who may have said what a line of a kind reports. */
const SPEAKERS: Readonly<Partial<Record<SummaryKind, Turn['role']>>> = { wants: 'customer', question: 'customer', promised: 'agent' };
/** What a line calls people, and the words around what they said. */
const REPORTING = new Set(stemsOf('customer agent team support says said asks asked wants wanted tried suggests suggested promised will reports should needs answer reply still', 'en'));
/** Languages that write nouns with a capital: there a capital is no sign of a name. */
const CAPITAL_NOUNS: ReadonlySet<string> = new Set(['de', 'lb']);

/**
 * Whether the messages a line names carry it: every number, amount and name of it stands in them, the right side said it, it links nowhere,
 * it is in the reader's language, and in the messages' own language half of its words are theirs. Across languages words can't be compared; the rest is.
 */
export function supportsLine({ kind, text }: { readonly kind: SummaryKind; readonly text: string }, turns: readonly Turn[], people: readonly string[], language: string): boolean {
  if (text === '' || text.length > MOST_CHARACTERS || /https?:|www\./i.test(text) || otherLanguage(text, language) !== undefined) return false;
  const speaker = SPEAKERS[kind];
  if (turns.length === 0 || (speaker !== undefined && !turns.some(({ role }) => role === speaker))) return false;
  const said = turns.map(({ body }) => body).join('\n');
  const known = `${said}\n${people.join('\n')}`;
  const numbers = numbersOf(`${said}\n${turns.map(({ at }) => at.slice(0, 10).replaceAll('-', ' ')).join('\n')}`);
  if ([...numbersOf(text)].some((number) => !numbers.has(number))) return false;
  const amounts = findAmounts(said);
  if (findAmounts(text).some((amount) => !amounts.some(({ value, currency }) => value === amount.value && currency === amount.currency))) return false;
  const days = calendarWords(text);
  const daysSaid = new Set([...calendarWords(said).values(), ...turns.flatMap(({ at }) => datesOf(at))]);
  if ([...days.values()].some((day) => !daysSaid.has(day))) return false;
  const folded = known.toLowerCase();
  if (!CAPITAL_NOUNS.has(language) && [...namesOf(text)].some((name) => !days.has(name) && !folded.includes(name))) return false;
  return detectLanguage(said, language).language !== language || shareOf(text, known, language) >= LEAST_SHARED;
}

/** The weekday and the month a message was written on. */
function datesOf(at: string): string[] {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? [] : [`day-${date.getUTCDay() || 7}`, `month-${date.getUTCMonth() + 1}`];
}

function shareOf(text: string, said: string, language: string): number {
  const held = new Set(stemsOf(said, language));
  const stems = [...new Set(stemsOf(text, language))].filter((stem) => !REPORTING.has(stem));
  return stems.length === 0 ? 0 : stems.filter((stem) => held.has(stem)).length / stems.length;
}
