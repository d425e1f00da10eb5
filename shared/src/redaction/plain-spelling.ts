import { plainSign, UNUSUAL } from './plain-sign.ts';
import { respell, type Respelled } from './respell.ts';

const UNUSUAL_ALL = new RegExp(UNUSUAL.source, 'gu');

/**
 * Blanks, dashes, full-width signs and foreign digits become their plain forms, and characters nobody sees are left out, so
 * that a card number with a soft hyphen or an address in full-width letters is recognised all the same.
 */
export function plainSpelling(raw: string): Respelled {
  return respell(raw, UNUSUAL_ALL, plainSign);
}
