import { spansOf, wordsBefore, type Recognizer } from './recognizer.ts';

/** As cards are printed, or without blanks; then any grouping. */
const PRINTED = /(?<![\d.,])(?:\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{3})?|\d{4}([ -])\d{6}\2\d{5}|\d{12,19})(?!\d|[.,]\d)/g;
const GROUPED = /(?<![\d.,])(?<!\d[ -])\d(?:[ -]?\d){11,18}(?![ -]?\d|[.,]\d)/g;
const SAYS_CARD = /(?:card|karte|carte|tarjeta|maestro|visa|amex)[^.\d]*$/;
/** Issuer ranges and their lengths: Visa, Mastercard, American Express, Diners, Discover, JCB, UnionPay, Maestro. */
const ISSUER = /^(?:4(?:\d{12}|\d{15}|\d{18})|(?:5[1-5]\d{2}|222[1-9]|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}|3(?:0[0-5]|[689]\d)\d{13}|6(?:011|5\d{2}|4[4-9]\d)\d{12,15}|(?:2131|1800)\d{11}|35\d{14}|62\d{14,17}|(?:5[06-8]|6\d)\d{10,17})$/;

/** Payment card numbers: a right check digit, and an issuer’s range or words that say so. */
export const paymentCard: Recognizer = {
  type: 'CARD',
  find: (text) => {
    const printed = spansOf('CARD', text, PRINTED, (match) => judge(text, match));
    const grouped = spansOf('CARD', text, GROUPED, (match) => judge(text, match));
    return [...printed, ...grouped.filter(({ start, end }) => !printed.some((span) => span.start < end && start < span.end))];
  },
};

function judge(text: string, match: RegExpExecArray): { score: number; explanation: string } | undefined {
  const digits = match[0].replace(/\D/g, '');
  if (!passesLuhn(digits)) return undefined;
  if (SAYS_CARD.test(wordsBefore(text, match.index))) return { score: 1, explanation: 'said to be a card number, with a right check digit' };
  return digits.length > 12 && ISSUER.test(digits) ? { score: 1, explanation: 'a card issuer’s number with a right check digit' } : undefined;
}

/** Luhn's check over decimal digits (ISO/IEC 7812-1). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let position = 0; position < digits.length; position++) {
    const digit = Number(digits[digits.length - 1 - position]);
    const weighed = position % 2 === 1 ? digit * 2 : digit;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0 && /[1-9]/.test(digits);
}
