import type { Told } from './told.ts';

/** A sum without its currency: "12.50", "1.299,00". A version or a time has no two digits behind the point, or a word that says what it is. */
const SUM = /(?<![\d.,:/-]|(?:version|app|ios|android|update|v)\s{0,2})\d{1,3}(?:[.,' ]?\d{3})*[.,]\d{2}(?![\d:/%-]|[.,]\d)/iu;

/** Whether the customer gave the day of a payment and its sum. */
export function givesPayment({ entities, words }: Told): boolean {
  return entities.some(({ type }) => type === 'date') && (entities.some(({ type }) => type === 'amount') || SUM.test(words));
}
