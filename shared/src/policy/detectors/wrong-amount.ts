import { amountPlaces } from '../promises/amount-places.ts';
import type { DetectorType } from './detector.ts';
import { givenText } from './given-text.ts';

/** An amount of money that neither the ticket nor a source holds. Says nothing where neither names any amount in its currency. */
export const wrongAmount: DetectorType<'wrong-amount'> = {
  kind: 'policy',
  place: 'server',
  compile: () => ({ text }, context) => {
    const said = amountPlaces(text);
    if (said.length === 0) return [];
    const known = amountPlaces(givenText(context));
    return said.flatMap(({ value, currency, start, end }) => {
      const alike = known.filter((one) => one.currency === currency);
      if (alike.length === 0 || alike.some((one) => one.value === value)) return [];
      return [{ start, end, explanation: `Neither the ticket nor a source says ${text.slice(start, end)}.` }];
    });
  },
};
