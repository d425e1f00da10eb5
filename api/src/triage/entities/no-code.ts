import { foldText } from '../fold-text.ts';
import { NUMBERED } from './code-cues.ts';

const UNIT = /^\s?(?:%|°|€|\$|£|kg|g|mg|km|cm|mm|m|m²|ml|l|cl|gb|mb|tb|mbit|mbps|megas?|v|w|kw|kwh|wh|ah|mah|hz|ghz|mp|px|h|uhr|hrs?|hours?|stunden?|heures?|horas?|min|mins|minutes?|minuten|minutos?|sec|seconds?|days?|tage?n?|jours?|d[ií]as?|weeks?|wochen?|semaines?|semanas?|months?|monate?n?|mois|meses|years?|jahre?n?|ans|anos?|años?|pieces?|stück|times|mal|fois|veces|vezes|people|personen|personnes|personas|pessoas|points?|punkte|inch|zoll)(?![\p{L}])/iu;
const PHONE = /(?:\b(?:tel|telephone|phone|mobile|cell|fax|call(?:ed)?|ring|text|i'm on|reach|whatsapp|zap|telefon\w*|handy|mobil|rufnummer|durchwahl|anruf\w*|angerufen|ruckruf\w*|erreich\w+|telefono|movil|celular|cel|llam(?:e|ar|ad|en)\w*|telemovel|telefone|contacto|contato|ligue|liguei|ligar|liguem|chamem|portable|appel\w+|joindre|joignable)\b[^.!?\n]{0,28}|\+|\(\d{2,4}\)\s?)$/;
/** Codes that are none of ours: of places, papers, discounts, proofs of who somebody is, and norms. */
const OTHER_CODE = /\b(?:post ?code|postal code|zip(?: code)?|plz|postleitzahl|code postal|codigo postal|cep|filiale|packstation|iban|bic|nif|cif|cpf|cnpj|rg|dni|siret|siren|vat|uid|tva|iva|btw|umsatzsteuer\w*|ust-?id\w*|rut|nit|rfc|steuer\w*|version|update|voucher|discount|coupon|promo\w*|gutschein\w*|rabatt\w*|cupon|cupom|desconto|descuento|reduction|remise|cadeau|gift|verification|verify|security|pin|otp|tan|password|passwort|einmal\w*|mot de passe|contrasena|senha|verificacion|verificacao|activation|licen[cs]e|iso|iec|din|en|ansi|ieee|rfc)(?:[\s-]{1,2}(?:card|code|codigo|key|number|nummer|is|ist|est|es|e|lautet|de|da|do|o)(?![\p{L}])){0,3}\W{0,3}$/u;
/** The number on a thing's plate, which is none of an order. */
const SERIAL = /\b(?:serial|serien\w*|serie|s\/n|n\/s|sn|imei|vin|rahmen\w*|fahrgestell\w*|gerate(?:nummer|nr)|bastidor|chassi\w*|(?:frame|meter|device|chip|engine) (?:no|number)|numero d[eou] (?:cadre|cuadro|quadro|chasis|medidor|contador)|zahler(?:nummer|nr))\b[^.!?\n\d]{0,36}$/;
const SERIAL_BEHIND = /^,? (?:is|ist|es|est|e)(?: (?:the|my|its|die|der|el|su|le|son|o|a)){0,2} (?:serial|serien|numero de serie)/;
/** A town's number before its name, or behind its street: "50003 Zaragoza", "4050-253 de Oporto". */
const POSTCODE = /^(?:\d{4,5}|\d{4}-\d{3}|\d{5}-\d{3})$/;
const TOWN = /^,? (?:d[eo] |do |da )?(?:l[ae] )?\p{Lu}\p{Ll}+/u;
const IN_ADDRESS = /(?:\d[a-z]?(?: ?bis)?,?|\d[^.!?\n]{0,40},|\b(?:nach|to|a|al|au|en|em|in|para|cp)) $/;
const BRAZILIAN = /^\d{5}-\d{3}$/;
const PORTUGUESE = /^\d{4}-\d{3}$/;
/** Characters of an address before its postcode. */
const ADDRESS = 60;
/** Numbers of firms and people with the authorities, by their form: VAT, Chile's and Brazil's. */
const AUTHORITY = /^(?:ATU\d{8}|DE ?\d{9}|BE ?[01]?\d{3}[. ]?\d{3}[. ]?\d{3}|GB ?\d{3} ?\d{4} ?\d{2}|CHE-?\d{3}\.?\d{3}\.?\d{3}|FR ?\d{2} ?\d{9}|(?:IT|PL) ?\d{10,11}|(?:PT|ES) ?[A-Z]?\d{8,9}|\d{1,2}\.\d{3}\.\d{3}-[\dkK]|\d{3}\.\d{3}\.\d{3}-\d{2}|\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2}|CEP .*)$/;
const NORM = /^(?:ISO|IEC|DIN|EN|ANSI|IEEE|RFC|UTF|SHA|AES|RTX|GTX|RX|USB|DDR|UTC|GMT)[- ]?\d/;
const PLAIN = /^\d{1,3}[.,/:]\d{1,2}$|^(?:19|20)\d{2}$|^\d{1,2}(?:st|nd|rd|th|er|h|x|p|k|am|pm)$|^\d+x\d+$|^\d{1,2}h\d{2}$|^[a-z]+\d{1,2}$|^\d{1,3}[a-z]{1,3}$/i;

/** Whether what reads like a code is none of an order, an invoice or the like: a measure, a phone's number, a postcode, a plate's, a firm's with the authorities, a norm. `before` is folded, `after` as written; `isNamed` where a word before says what the number is. */
export function isNoCode(value: string, before: string, after: string, isNamed: boolean): boolean {
  const folded = foldText(after);
  return UNIT.test(folded) || PHONE.test(before) || OTHER_CODE.test(before) || SERIAL.test(before) || SERIAL_BEHIND.test(folded) || NORM.test(value) || AUTHORITY.test(value) || PLAIN.test(value) || isPostcode(value, before, after, isNamed);
}

function isPostcode(value: string, before: string, after: string, isNamed: boolean): boolean {
  if (!POSTCODE.test(value) || NUMBERED.test(before)) return false;
  if (BRAZILIAN.test(value) && !isNamed) return true;
  return TOWN.test(after) && (IN_ADDRESS.test(before.slice(-ADDRESS)) || (PORTUGUESE.test(value) && before !== ''));
}
