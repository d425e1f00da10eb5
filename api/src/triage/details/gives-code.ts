const KINDS = String.raw`(?:verification|security|confirmation|access|activation|login|log-in|sign-in|one-time|sms|pin|postal|post|zip|area|country|tracking|qr|bar|dress|source|bestätigungs|sicherheits|zugangs|anmelde)`;
const VOUCHER = String.raw`(?:vouchers?|coupons?|discount|promo\p{L}*|gift|gutschein\p{L}*|rabatt\p{L}*|bon(?: d[’']achat)?|réduction|remise|cup[oóõ]n|cupom|vale|descuento|desconto|regalo|buono|sconto|korting\p{L}*)`;
const CODE = String.raw`[\s:#"“„«'(]{1,4}(?:(?:is|ist|lautet|est|es|é|named|called|namens|number|nr)[\s.:#"“„«']{1,4})?(?:‹(?:error-code|other)›|(?=[\p{L}-]{0,20}\d)[\p{L}\d-]{4,30}(?![\p{L}\d])|(?-i:\p{Lu}[\p{Lu}\d-]{3,30})(?![\p{L}\d]))`;
const SAYS_VOUCHER = new RegExp(String.raw`(?<![\p{L}])${VOUCHER}(?:[\s-](?:code|card|código|codice|karte|carte|promo|de desconto|de descuento|de réduction))?${CODE}`, 'iu');
const SAYS_CODE = new RegExp(String.raw`(?<!${KINDS}[\s-]?)(?<!\p{L})(?:code|código|codice|kode)(?: (?:promo|de (?:descuento|desconto|réduction)|sconto))?${CODE}`, 'iu');
const FAULT = /(?<!\p{L})(?:errors?|fehler\p{L}*|erreurs?|errores|erros?|errore|fout\p{L}*|fault)(?!\p{L})/iu;

/** "SUMMER15": letters in capitals and what they take off. */
const BARE = /(?<![\p{L}\p{N}@#.-])(?!(?:ISO|IEC|DIN|IBAN|USB|HTTP|MP|PS|RTX|GTX|COVID)-?\d)(?:[\p{Lu}\d]{2,12}-){0,3}\p{Lu}{3,20}-?\d{1,4}\p{Lu}{0,2}(?![\p{L}\p{N}-])/u;

/** Whether the customer gave a code that takes something off a price: not the code of an error, a parcel or a sign-in. */
export function givesCode(words: string): boolean {
  return BARE.test(words) || words.split(/[!?;\n]+|\.\s/).some((sentence) => SAYS_VOUCHER.test(sentence) || (SAYS_CODE.test(sentence) && !FAULT.test(sentence)));
}
