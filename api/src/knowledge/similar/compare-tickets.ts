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
const CASE_NUMBER = /\b(?=[A-Z\d-]*\d{4})[A-Z\d][A-Z\d-]{4,}\b/g;
const MOST_CHARACTERS = 4000;

/** Compares a ticket's words with those of others: the cosine of their stems, each weighing what it is rare in the knowledge; most alike first. */
export function compareTickets(text: string, others: readonly OtherTicket[], language: string, rarity: (stem: string) => number): Likeness[] {
  const own = weigh(text, language, rarity);
  const numbers = numbersIn(text);
  return others.map((other): Likeness => {
    const said = `${other.subject}\n${other.text}`;
    const cosine = cosineOf(own, weigh(said, language, rarity));
    const isSameCase = numbersIn(said).some((number) => numbers.includes(number));
    const likeness = Number(Math.max(cosine, isSameCase ? SAME_NUMBER : 0).toFixed(3));
    return { id: other.id, likeness, isSame: likeness >= SAME };
  }).sort((one, other) => other.likeness - one.likeness);
}

function weigh(text: string, language: string, rarity: (stem: string) => number): ReadonlyMap<string, number> {
  return new Map([...new Set(stemsOf(text.slice(0, MOST_CHARACTERS).replace(CASE_NUMBER, ' '), language))].map((stem) => [stem, Math.max(0.05, rarity(stem))]));
}

function cosineOf(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [stem, weight] of one) shared += weight * (other.get(stem) ?? 0);
  const length = (weights: ReadonlyMap<string, number>): number => Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0));
  return shared === 0 ? 0 : shared / (length(one) * length(other));
}

function numbersIn(text: string): string[] {
  return text.slice(0, MOST_CHARACTERS).toUpperCase().match(CASE_NUMBER) ?? [];
}
