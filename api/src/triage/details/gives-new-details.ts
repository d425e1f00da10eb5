import { email } from '@countersign/shared/redaction/recognizers/email';
import { iban } from '@countersign/shared/redaction/recognizers/iban';
import { phone } from '@countersign/shared/redaction/recognizers/phone';
import { givesAddress } from './gives-address.ts';
import type { Told } from './told.ts';

const NEW = /(?<!\p{L})(?:new|changed?|replac\p{L}*|switch\p{L}*|ersetz\p{L}*|tausch\p{L}*|umstell\p{L}*|stattdessen|künftige?\p{L}*|ab sofort|aktualisier\p{L}*|remplac\p{L}*|mettre à jour|actualiz\p{L}*|sustitu\p{L}*|reemplaz\p{L}*|atualiz\p{L}*|substitu\p{L}*|troqu\p{L}*|troc\p{L}*|update[ds]?|instead|from now on|moved|neue?[mnrs]?|geändert|ändern|künftig|jetzt|umgezogen|nouve\p{L}+|changer?|changé|désormais|déménagé|nuev\p{L}+|cambi\p{L}+|ahora|mudado|nov[oa]s?|mud\p{L}+|alter\p{L}+|agora|in zukunft|déménageons|à compter|a partir|make it|mach\p{L}* daraus|notez|à partir|prélev\p{L}*|in its place|passen sie|mets?tre .{1,20} à jour|reempl[aá]\p{L}*|anoten|anot\p{L}*)(?!\p{L})/iu;
const ACCOUNT = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:\s?[A-Z\d]{4}){3,7}/u;
const BANK = /(?<!\p{L})(?:bank|sort code|banque|banco|cuenta bancaria|conta bancária|agência)(?!\p{L})/iu;
const NAME = String.raw`(?<!\p{L})(?:(?:sur|last |first |family |full )?name|(?:nach|familien|vor)?name[ns]?|nom|prénom|nombre|apellidos?|nome|apelido|sobrenome)(?!\p{L})`;
const OWN_NAME = String.raw`[\s:"“„«]{1,3}(?-i:\p{Lu})\p{L}+`;
/** Words that say that an address is the one the account has, or had. */
const OF_ACCOUNT = /(?<!\p{L})(?:log(?:ged)? ?-?in|sign(?:ed)? ?-?in|account|profile|registered|currently|old|under|konto|einlogg\p{L}*|anmeld\p{L}*|registriert|angemeldet|profil|bisher\p{L}*|alt(?:e[nrs]?)?|läuft|compte|espace|inscrite?|profil|lié|ancienne?|actuel\p{L}*|cuenta|registrad[oa]|perfil|alta|antigu[oa]|actual\p{L}*|viej[oa]|conta|registo|registro|cadastr\p{L}*|perfil|antig[oa]|atual\p{L}*)(?!\p{L})[^.!?\n]{0,50}$/iu;
const MARRIED = /(?<!\p{L})(?:married|divorced|no longer|these days|geheiratet|verheiratet|geschieden|nicht mehr|(?:me suis|suis|sommes) mariée?s?|divorcée?|ne .{1,30} plus|(?:me )?cas(?:é|ei|amos)|divorci\p{L}*|casou|divórcio|scheidung|hochzeit|heirat|wedding|marriage|mariage|boda|casamento|désormais|wieder|solteir[oa]|ya no)(?!\p{L})/iu;
const CALLED = new RegExp(String.raw`(?<!\p{L})(?:i am|i['’]m|now|called|heiße|heisse|heißen|m['’]appelle|chamar-me|chamar|me llamo|me chamo|chamo-me|(?:apellido|nombre|nome|apelido|sobrenome|nom|name|nachname)(?: \p{L}+){0,2} (?:is|ist|lautet|est|es|é))(?: (?:now|jetzt|nun|wieder|désormais|maintenant|ahora|agora))?${String.raw`\s["“„«]?(?-i:\p{Lu})\p{L}+`}`, 'iu');
/** „… soll künftig ‚Verein Dorfladen‘ heißen“: a name in quotes that is to stand. */
const TO_STAND = /(?<!\p{L})(?:should|must|to|soll\p{L}*|bitte|doit|devrait|debe|deve|tem de)(?!\p{L})[^.!?\n]{0,40}["“„«]\s?(?-i:\p{Lu})/u;
const NAME_IS = new RegExp(String.raw`(?<!\p{L})(?:new|neuer?|nouveau|nuevo|novo)\s(?:\p{L}{1,20}\s)?${NAME}\s{0,2}(?::|is|lautet|ist|est|es|é)${OWN_NAME}`, 'iu');
const NAME_TO = new RegExp(String.raw`${NAME}[^.!?\n]{0,30}(?<!\p{L})(?:to|in|auf|zu|en|a|por|para)${OWN_NAME}`, 'iu');

/** Whether the customer who wants their details changed said what the new ones are: another e-mail address, a number, an account, an address, a name. */
export function givesNewDetails(told: Told): boolean {
  const { text } = told;
  if (!NEW.test(text) && !MARRIED.test(text)) return false;
  const own = told.email?.trim().toLowerCase();
  const addresses = new Set(email.find(text).map(({ start, end }) => text.slice(start, end).toLowerCase()));
  if (own !== undefined && own !== '' ? [...addresses].some((address) => address !== own) : addresses.size > 1 || email.find(text).some(({ start }) => !OF_ACCOUNT.test(text.slice(Math.max(0, start - 80), start)))) return true;
  return phone.find(text).length > 0 || iban.find(text).length > 0 || ACCOUNT.test(text) || (BANK.test(text) && told.entities.some(({ type }) => type === 'account')) || NAME_IS.test(text) || NAME_TO.test(text) || TO_STAND.test(text) || (MARRIED.test(text) && CALLED.test(text)) || givesAddress(told.words);
}
