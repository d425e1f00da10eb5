import { findPhoneNumbersInText, type CountryCode } from 'libphonenumber-js/min';
import { spansOf, wordsBefore, type Recognizer } from './recognizer.ts';

const CANDIDATE = /(?<![\w@#/.,-])(?:\+|00|\()?\(?\d[\d ().\u00a0/-]{5,22}\d(?:\s?(?:ext\.?|x)\s?\d{1,6})?(?![\w@]|[.,:]\d)/gi;
const SAYS_PHONE = /(?:phone|tel(?:efon|éfono|efono)?|mobile|mobil|cell|handy|call(?:ed|ing)?|reach|whatsapp|sms|text|fax|dial|ring|hotline|number is|nummer|rufen|anrufen|appeler|llam\p{L}*|portable|contact)(?:\s+\p{L}+){0,4}[^\d\p{L}]*$/iu;
const SAYS_OTHER = /(?:order|tracking|track|parcel|shipment|invoice|ticket|case|reference|ref|booking|confirmation|serial|article|item|sku|model|account|customer|id|isbn|imei|bestell\p{L}*|sendungs\p{L}*|rechnung\p{L}*|kunden\p{L}*|auftrag\p{L}*|commande|pedido)(?:\s*(?:number|no|nr|nummer|id|code|is|n°|#))*[\s.:#=-]*$/iu;
const DATE = /^\(?(?:\d{1,2}[-./ ]\d{1,2}[-./ ]\d{2,4}|\d{4}[-./ ]\d{1,2}[-./ ]\d{1,2})(?:\D|$)/;
const COUNTRIES: readonly CountryCode[] = ['US', 'GB', 'DE'];

/**
 * Phone numbers: written internationally, or grouped as phone numbers are, or said to be one. `libphonenumber` confirms
 * where it can; order and tracking numbers, dates and amounts are left alone.
 */
export const phone: Recognizer = {
  type: 'PHONE',
  find: (text) => spansOf('PHONE', text, CANDIDATE, (match) => {
    const written = match[0].trimEnd();
    const digits = written.replace(/(?:ext|x).*$/i, '').replace(/\D/g, '').length;
    const before = wordsBefore(text, match.index, 48);
    const isInternational = /^\(?(?:\+|00)/.test(written);
    if (digits < 7 || digits > 15 || DATE.test(written) || SAYS_OTHER.test(before)) return undefined;
    if (isInternational) return { score: 0.95, explanation: 'written like an international phone number' };
    if (SAYS_PHONE.test(before)) return { score: 0.9, explanation: 'said to be a phone number' };
    const isGrouped = /^\(\d{2,5}\)|^\d{2,5}[ ./-]\d/.test(written) && /[ ()./-]/.test(written);
    return isGrouped && digits >= 9 && digits <= 13 && isDialled(written) ? { score: 0.75, explanation: 'grouped like a phone number' } : undefined;
  }),
};

function isDialled(written: string): boolean {
  return COUNTRIES.some((country) => findPhoneNumbersInText(written, country).length > 0);
}
