import { namesOf, numbersOf } from './claim-parts.ts';

/** Numbers and names of a sentence that its passages do not hold. */
export interface StrayParts {
  /** Says the first one that the ticket does not hold either. */
  readonly doubt: string | undefined;
  /** Those the ticket alone holds: a reply may repeat them. */
  readonly told: string;
}

const UNIT = '(?:business |working |calendar )?(?:day|week|month|year|hour|minute|time|euro|dollar|pound|percent|per cent|item|unit|user|kilo|mile|metre|meter|piece)s?\\b';
const SPELLED_COUNT = new RegExp(`\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[ -]${UNIT}`, 'giu');
const STANDING_NUMBER = /(?<![\p{L}\d.,:/])\d+(?:[.,:/]\d+)*/gu;

let last: { readonly text: string; readonly numbers: ReadonlySet<string>; readonly lower: string } | undefined;

/** Compares numbers and names exactly. A spelled number counts before a unit (“three days”); elsewhere it may be a count of things the passages list. */
export function strayParts(sentence: string, passages: string, given: string): StrayParts {
  const held = numbersOf(passages);
  const lower = passages.toLowerCase();
  const exact = [...(sentence.replace(/^\d{1,3}\.\s/, '').match(STANDING_NUMBER) ?? []), ...(sentence.match(SPELLED_COUNT) ?? [])].join(' ; ');
  const numbers = [...numbersOf(exact)].filter((number) => !held.has(number));
  const names = [...namesOf(sentence)].filter((name) => !holdsName(lower, name));
  if (numbers.length === 0 && names.length === 0) return { doubt: undefined, told: '' };
  const ticket = readTicket(given);
  const number = numbers.find((one) => !ticket.numbers.has(one));
  const name = names.find((one) => !holdsName(ticket.lower, one));
  const doubt = number !== undefined ? `No source holds “${number}”.` : name !== undefined ? `No source names “${name}”.` : undefined;
  return { doubt, told: [...numbers, ...names].join(', ') };
}

/** The last ticket is remembered: all sentences of a reply are compared with the same, and it may be long. */
function readTicket(text: string): { readonly numbers: ReadonlySet<string>; readonly lower: string } {
  if (last?.text !== text) last = { text, numbers: numbersOf(text), lower: text.toLowerCase() };
  return last;
}

function holdsName(text: string, name: string): boolean {
  const plain = name.replace(/['’]$/, '');
  return text.includes(plain) || text.includes(plain.replace(/(?<=\p{L}{2})s$/u, '')) || (/-\p{L}/u.test(plain) && plain.split('-').every((part) => text.includes(part)));
}
