import { nameAndAddress } from '@countersign/shared/redaction/recognizers/name-and-address';

const POSTCODE = String.raw`(?:\d{4,5}(?:-\d{3,4})?|\d{4} ?[A-Z]{2}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]-\d{4,5}|[A-Z]\d{1,2}[A-Z]? ?[A-Z\d]{4})(?![\p{L}\d])`;
const LABELLED = new RegExp(String.raw`(?<!\p{L})(?:post ?codes?|zip(?: code)?|postal code|plz|postleitzahl|code postal|cp|código postal|cep|cap|postcode|eircode|npa)[\s:#]{1,3}(?:(?:is|ist|lautet|est|es|é)\s)?${POSTCODE}`, 'iu');
const BRITISH_OR_CANADIAN = /(?<![\p{L}\d])(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d)(?![\p{L}\d])/u;
/** The number of a firm with its tax office, which reads like a town's. */
const TAX_NUMBER = /(?<![\p{L}\d])(?:ATU|CHE|[A-Z]{2})[- ]?\d[\d .]{6,14}\d(?!\d)/gu;
const BEFORE_TOWN = /(?<![\p{L}\d.,:#-])(?:D-|F-|CH-|A-|B-|E-|I-|P-)?(?!(?:19|20)\d\d )(?:\d{5}(?:-\d{3})?|\d{4}-\d{3}|\d{4}(?: [A-Z]{2})?),? (?:de |do |da |d['’])?(?:L[ae]s? )?\p{Lu}\p{Ll}{2,}(?:[- ]\p{Lu}\p{Ll}+)?\s{0,3}(?:[,.;?!)\n]|$)/mu;

/** Whether the customer gave a postal address or a postcode. A number alone is none. */
export function givesAddress(text: string): boolean {
  const words = text.replace(TAX_NUMBER, '‹other›');
  if (LABELLED.test(words) || BRITISH_OR_CANADIAN.test(words) || BEFORE_TOWN.test(words)) return true;
  return nameAndAddress.find(words).some(({ type, start, end }) => type === 'ADDRESS' && /\d/.test(words.slice(start, end)) && /\p{L}{3}/u.test(words.slice(start, end)));
}
