import { findPhoneNumbersInText, type CountryCode } from 'libphonenumber-js/min';
import { spansOf, wordsBefore, type Recognizer } from './recognizer.ts';

const CANDIDATE = /(?<![\w@#/-]|\d[.,])(?:\+|00|\()?\(?\d[\d ().\u00a0/-]{5,22}\d(?:\s?(?:ext\.?|x)\s?\d{1,6})?(?![\w@]|[.,: -]\d)/gi;
const SAYS_PHONE = /(?:phone|telepono|cep|gsm|numara\p{L}*|tel(?:efon|éfono|efono)?|mobile|mobil|cell|handy|call(?:ed|ing)?|reach|whatsapp|sms|text|fax|dial|ring|hotline|answering|messages|registered|desk|office|number is|nummer|rufen|anrufen|appeler|llam\p{L}*|portable|contact)(?:\s+\p{L}+){0,4}[^\d\p{L}]*$/iu;
const SAYS_OTHER = /(?:order|tracking|track|parcel|shipment|invoice|ticket|case|reference|ref|booking|confirmation|serial|article|item|sku|model|account|customer|card|karte|carte|tarjeta|cart[ãa]o|carta|id|isbn|imei|bestell\p{L}*|sendungs\p{L}*|rechnung\p{L}*|kunden\p{L}*|auftrag\p{L}*|commande|pedido)(?:\s*(?:number|no|nr|nummer|id|code|is|n°|#))*[\s.:#=-]*$/iu;
/** A word of letters and digits just before: the groups of a tracking code. */
const CODE_BEFORE = /(?:^|\s)(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{2,12}\s$/;
const SAYS_PHONE_AFTER = /^[\s()-]{0,3}(?:office|fax|mobile|cell|phone|desk|home|work|tel)\b/i;
const DATE = /^\(?(?:(?:0?[1-9]|[12]\d|3[01])[-./ ](?:0?[1-9]|[12]\d|3[01])[-./ ](?:19|20)?\d{2}|(?:19|20)\d{2}[-./ ](?:0?[1-9]|1[0-2])[-./ ](?:0?[1-9]|[12]\d|3[01]))(?:[ -]+\d{1,2})?\)?$/;
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
    if (digits < 6 || digits > 20 || DATE.test(written) || /^0{3}|^(?:\D*(\d))(?:\D*\1)+\D*$/.test(written) || SAYS_OTHER.test(before)) return undefined;
    if (isInternational && digits >= 7) return { score: 0.95, explanation: 'written like an international phone number' };
    if (SAYS_PHONE.test(before) || SAYS_PHONE_AFTER.test(text.slice(match.index + written.length, match.index + written.length + 12))) return { score: 0.9, explanation: 'said to be a phone number' };
    if (/^\d{3}([- .])\d{2}\1\d{4}$/.test(written) || (/-/.test(written) && /[. ]/.test(written) && !/[()]/.test(written)) || /\D\d$/.test(written)) return undefined;
    const isGrouped = /^\(\d{2,5}\)|^\d{2,5}[ ./-]\d/.test(written) && /[ ()./-]/.test(written);
    if (CODE_BEFORE.test(before)) return undefined;
    return isGrouped && digits >= 9 && digits <= 13 && isDialled(written) ? { score: 0.75, explanation: 'grouped like a phone number' } : undefined;
  }),
};

function isDialled(written: string): boolean {
  return COUNTRIES.some((country) => findPhoneNumbersInText(written, country).length > 0);
}
