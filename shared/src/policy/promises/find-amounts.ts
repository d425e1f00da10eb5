import { amountPlaces } from './amount-places.ts';
import type { Amount } from './promise.ts';

/** Amounts of money with a currency: `$1,234.50`, `40 euros`, `1.234,50 €`, `EUR 12`. */
export function findAmounts(text: string): Amount[] {
  return amountPlaces(text).map(({ value, currency }) => ({ value, currency }));
}
