import type { OtherTicket } from '@countersign/shared/similar/similar-request';
import { stemsOf } from '../index/postings.ts';

/** How alike two tickets are, 0 to 1, and whether both ask for the same. */
export interface Likeness {
  readonly id: string;
  readonly likeness: number;
  readonly isSame: boolean;
}

const SAME = 0.5;
/** The number of an order, a parcel or an invoice that both name makes them this alike at least. */
const SAME_NUMBER = 0.75;
/** Of these, the ones that hold four digits in a row. Looked for in two steps, so that no text can make it slow. */
const CODE = /\b[A-Z\d][A-Z\d-]{4,}\b/g;
const DIGITS = /\d{4}/;
const MOST_CHARACTERS = 4000;
/** A short ticket that stands wholly in the other counts this much, when they share at least so many stems. */
const CONTAINED = 0.8;
const FEWEST_SHARED = 5;

/** Compares a ticket's words with those of others: by their stems, each weighing what it is rare in the knowledge; most alike first. */
export function compareTickets(text: string, others: readonly OtherTicket[], language: string, rarity: (stem: string) => number): Likeness[] {
  const own = weigh(text, language, rarity);
  const numbers = numbersIn(text);
  return others.map((other): Likeness => {
    const said = `${other.subject}\n${other.text}`;
    const words = alike(own, weigh(said, language, rarity));
    const isSameCase = numbersIn(said).some((number) => numbers.includes(number));
    const likeness = Number(Math.max(words, isSameCase ? SAME_NUMBER : 0).toFixed(3));
    return { id: other.id, likeness, isSame: likeness >= SAME };
  }).sort((one, other) => other.likeness - one.likeness);
}

function weigh(text: string, language: string, rarity: (stem: string) => number): ReadonlyMap<string, number> {
  return new Map([...new Set(stemsOf(text.slice(0, MOST_CHARACTERS).replace(CODE, (code) => (DIGITS.test(code) ? ' ' : code)), language))].map((stem) => [stem, Math.max(0.05, rarity(stem))]));
}

/** The cosine, or how much of the shorter ticket stands in the longer one: people tell the same matter at different lengths. */
function alike(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const shared = [...one].filter(([stem]) => other.has(stem));
  const squares = (weights: Iterable<number>): number => [...weights].reduce((sum, weight) => sum + weight * weight, 0);
  const both = squares(shared.map(([, weight]) => weight));
  if (both === 0) return 0;
  const [shorter, longer] = [squares(one.values()), squares(other.values())].sort((left, right) => left - right) as [number, number];
  return Math.max(both / Math.sqrt(shorter * longer), shared.length >= FEWEST_SHARED ? (both / shorter) * CONTAINED : 0);
}

function numbersIn(text: string): string[] {
  return (text.slice(0, MOST_CHARACTERS).toUpperCase().match(CODE) ?? []).filter((code) => DIGITS.test(code));
}
