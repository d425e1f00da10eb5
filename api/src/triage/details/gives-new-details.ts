import { email } from '@countersign/shared/redaction/recognizers/email';
import { iban } from '@countersign/shared/redaction/recognizers/iban';
import { phone } from '@countersign/shared/redaction/recognizers/phone';
import { givesAddress } from './gives-address.ts';
import type { Told } from './told.ts';

const NEW = /(?<!\p{L})(?:new|changed?|update[ds]?|instead|from now on|moved|neue?[mnrs]?|geändert|ändern|künftig|jetzt|umgezogen|nouve\p{L}+|changer?|changé|désormais|déménagé|nuev\p{L}+|cambi\p{L}+|ahora|mudado|nov[oa]s?|mud\p{L}+|alter\p{L}+|agora)(?!\p{L})/iu;
const NAME = String.raw`(?<!\p{L})(?:(?:sur|last |first |family |full )?name|(?:nach|familien|vor)?name[ns]?|nom|prénom|nombre|apellidos?|nome|apelido|sobrenome)(?!\p{L})`;
const OWN_NAME = String.raw`[\s:"“„«]{1,3}(?-i:\p{Lu})\p{L}+`;
const NAME_IS = new RegExp(String.raw`(?<!\p{L})(?:new|neuer?|nouveau|nuevo|novo)\s(?:\p{L}{1,20}\s)?${NAME}\s{0,2}(?::|is|lautet|ist|est|es|é)${OWN_NAME}`, 'iu');
const NAME_TO = new RegExp(String.raw`${NAME}[^.!?\n]{0,30}(?<!\p{L})(?:to|in|auf|zu|en|a|por|para)${OWN_NAME}`, 'iu');

/** Whether the customer who wants their details changed said what the new ones are: another e-mail address, a number, an account, an address, a name. */
export function givesNewDetails(told: Told): boolean {
  const { text } = told;
  if (!NEW.test(text)) return false;
  const own = told.email?.trim().toLowerCase();
  const addresses = new Set(email.find(text).map(({ start, end }) => text.slice(start, end).toLowerCase()));
  if (own !== undefined && own !== '' ? [...addresses].some((address) => address !== own) : addresses.size > 0) return true;
  return phone.find(text).length > 0 || iban.find(text).length > 0 || NAME_IS.test(text) || NAME_TO.test(text) || givesAddress(told.words);
}
