import { FIRST } from '../names/name-bits.ts';
import { wordClass } from './word-classes.ts';

/** Products, shops and carriers customers write about, and words that open sentences with a capital: never a person by themselves. */
const NO_PERSON = new Set(`google firefox chrome safari amazon ebay paypal klarna stripe apple iphone ipad macbook android windows microsoft outlook gmail samsung facebook instagram whatsapp
twitter linkedin youtube netflix spotify visa mastercard amex maestro dhl ups fedex hermes dpd gls usps zendesk salesforce freshdesk ikea zalando adobe excel paypal swift iban
i ive im ill id mine ours yours half otherwise however mac french german english spanish dutch italian portuguese please thanks sorry merci unser unsere unserem ihr ihre ihren ihrem sie mein meine meinen juste dernier esta este otra nouvelle sehr leider`.split(/\s+/));

/** Whether a folded word with these bits of the list is none of a person's name by itself. */
export function isNoPerson(word: string, bits: number): boolean {
  return NO_PERSON.has(word) || ((bits & FIRST) === 0 && /cal|gre|clo/.test(wordClass(word)));
}
