import { detectLanguage } from '../detect-language.ts';
import type { Told } from './told.ts';

const HARDWARE = /^(?:i(?:phone|pad)|macbook|galaxy|pixel|kindle|xbox|playstation|ps\d|[rg]tx|rx)/i;
/** Letters and digits in one word: "X500", "EcoDry3", "GT-200". */
const ONE_WORD = /(?<![\p{L}\p{N}‹@./#-])(?:\p{Lu}[\p{L}]{0,15}-?\d{1,4}[\p{L}]{0,3}|\p{Lu}{1,5}-\d{1,5}[\p{L}\d]{0,6}|\d{1,4}-?\p{Lu}{1,4}\d{1,4})(?![\p{L}\p{N}@-])/u;
/** A name and a number after what points at a thing: "my Aero 300". */
const POINTED_AT = new RegExp(String.raw`(?<!\p{L})(?:${maybeCapital("an?|the|my|our|your|this|l['’](?=\\p{L})|ein(?:e[mnrs]?)?|mein(?:e[mnrs]?)?|dein(?:e[mnrs]?)?|sein(?:e[mnrs]?)?|unser(?:e[mnrs]?)?|der|die|das|den|dem|mon|ma|notre|le|la|un|une|el|mi|una|nuestr[oa]|o|meu|minha|um|uma|nosso|nossa")})(?:\s|(?<=['’]))(?:\p{Ll}{2,20}\s)?(\p{Lu}[\p{L}]{1,20}(?:\s\p{Lu}\p{L}{0,20}){0,2}) \d{1,4}[A-Za-z]{0,2}(?![\p{L}\p{N}]|[:.,]\d)`, 'gu');
const COUNTED = /^(?:page|day|room|step|point|part|floor|version|level|row|gate|seat|chapter|article|section|number|week|line|option|order|booking|seite|tag|zimmer|etage|stock|schritt|punkt|teil|stufe|platz|reihe|kapitel|paragraf|artikel|woche|nummer|zeile|bestellung|version|étape|jour|chambre|étage|siège|porte|semaine|numéro|commande|paso|día|habitación|página|piso|semana|número|pedido|passo|dia|quarto|andar|encomenda|ticket|windows|android|ios|chrome|firefox|safari|macos)$/i;

/** A thing and its name: "the Aria Deluxe radio", "la cafetière Moka Serena", „die Regenjacke Amrum Lady“. */
const NAMED_BEHIND = new RegExp(String.raw`(?<!\p{L})(?:${maybeCapital("le|la|les|l['’]|un|une|mon|ma|mes|notre|votre|vos|du|des|cette?|ce|el|los|las|una|mi|mis|nuestr[oa]|vuestr[oa]s?|su|sus|del|al|est[ea]|o|a|os|as|um|uma|meu|minha|nosso|nossa|seu|sua|vosso|vossa|do|da|no|na|ao|dest[ea]|ness[ea]")})\s?(?<noun>\p{Ll}[\p{Ll}-]{2,20})(?:\s(?:à|de|a)?\s?(?!de |du |da |do |del |en |à |a |chez |par |por |para |sur |em |con |com |avec |et |y |e |que |qui )\p{Ll}[\p{Ll}-]{1,15}){0,2}\s(?<name>\p{Lu}[\p{L}\d-]{1,20}(?:\s(?:\p{Lu}[\p{L}\d-]{0,20}|\d{1,4}[A-Za-z]{0,2}(?![\p{L}\d:]\d)))*)(?!\p{L})`, 'gu');
/** A name of two words or more behind what points: "a Delta Qool", "minha Oster PrimaLatte II". */
const NAMED_ALONE = new RegExp(String.raw`(?<!\p{L})(?:${maybeCapital('le|la|mon|ma|notre|el|mi|nuestr[oa]|o|a|um|uma|meu|minha|nosso|nossa|do|da|del|du')})\s(?<name>\p{Lu}\p{Ll}[\p{L}\d-]{1,20}(?:\s\p{Lu}[\p{L}\d-]{0,20}){1,3})(?!\p{L})(?<noun>)`, 'gu');
const NAMED_IN_GERMAN = /(?<!\p{L})(?:[Dd](?:er|ie|as|en|em|es)|[Mm]?[Ee]in(?:e[mnrs]?)?|[Mm]ein(?:e[mnrs]?)?|[Uu]nser(?:e[mnrs]?)?|[Ii]hr(?:e[mnrs]?)?|[Ee]uer|[Ee]ure[mnrs]?|[Bb]eim|[Zz]um|[Zz]ur|[Vv]om|[Ii]m|[Dd]iese[mnrs]?)\s(?:\p{Ll}+e[nrsm]?\s)?(?<noun>\p{Lu}\p{Ll}{2,25}(?:-\p{Lu}\p{Ll}+)?)\s["„]?(?<name>\p{Lu}[\p{L}\d-]{1,20}(?:\s(?:\p{Lu}[\p{L}\d-]{0,20}|\d{1,4}[A-Za-z]{0,2}(?![\p{L}\d:.,]\d)))*)(?!\p{L})/gu;
const NAMED_BEFORE = /(?<!\p{L})(?:an?|[Tt]he|[Mm]y|[Oo]ur|[Yy]our|[Tt]his)\s(?:\p{Ll}{2,12}\s)?(?<name>\p{Lu}[\p{L}\d'-]{1,20}(?:\s(?:&\s)?\p{Lu}[\p{L}\d'-]{0,20}){1,3})\s(?<noun>\p{Ll}{3,20})(?!\p{L})/gu;
/** What has a name that is none of a product: people, places, firms, and what is paid with. */
const NO_THING = /^(?:mr|mrs|ms|madame|monsieur|m|mme|frau|herrn?|familie|firma|stadt|stra(?:ß|ss)e|filiale|laden|markt|gesch(?:ä|a)ft|team|tochter|sohn|mann|marke|kollege[n]?|kollegin|mitarbeiter(?:in)?|region|raum|bahnhof|hotel|gro(?:ß|ss)raum|monat|se[ñn]ora?|don|do(?:ñ|n)a|dona|tienda|ciudad|calle|avenida|barrio|provincia|centro|hija|hijo|marido|mujer|esposa|compa[ñn]er[oa]|sucursal|zona|banco|tarjeta|magasin|boutique|ville|rue|avenue|quartier|fille|fils|mari|femme|coll[èe]gue|agence|carte|banque|r[ée]gion|loja|cidade|rua|bairro|filha|filho|esposo|colega|senhora?|ag[êe]ncia|cart[ãa]o|unidade|zona|store|shop|branch|office|driver|card|account|bank|area|region|postcode|team|courier|staff|street|road|city|website|site|app)$/iu;
const NO_NAME = /^(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|januar|februar|märz|mai|juni|juli|oktober|dezember|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|weihnachten|ostern|christmas|easter|noël|navidad|natal|black friday|mr|mrs|ms|herrn?|frau|sra?|don|do(?:ñ|n)a|mme|mlle|corte|banco|royal mail|new york|visa|mastercard|paypal|android|ios|windows|chrome|firefox|safari|macos|wlan|wifi|bluetooth|usb|uk|us|eu|ghz|iban|pdf|tv|led|lcd|ok|euro?s?|chf|gbp|usd|straße|strasse|stra(?:ß|ss)e|platz|gasse|allee|dhl|ups|dpd|gls|hermes|instagram|facebook|whatsapp|google|amazon|internet|mal|uhr|stück|prozent|grad|watt|volt|kilo|liter|meter|jahre?n?|tage?n?|wochen?|monate?n?|stunden?|minuten?)(?:\s|$)|.*\s(?:ag|gmbh|ltd|inc|kg|sarl|lda|sl|sa)$)/iu;

/** Whether the customer named a product's model. */
export function givesModel({ entities, words }: Told): boolean {
  if (entities.some(({ type, value }) => type === 'product' || (type === 'device' && HARDWARE.test(value)))) return true;
  if (ONE_WORD.test(words) || [...words.matchAll(POINTED_AT)].some(([, name]) => !COUNTED.test(name!))) return true;
  const { language } = detectLanguage(words, 'en');
  return [...words.matchAll(language === 'de' ? NAMED_IN_GERMAN : language === 'en' ? NAMED_BEFORE : NAMED_BEHIND), ...(language === 'de' || language === 'en' ? [] : words.matchAll(NAMED_ALONE))].some(({ groups }) => isName(groups!['noun']!, groups!['name']!));
}

function isName(noun: string, name: string): boolean {
  return !NO_THING.test(noun) && !COUNTED.test(noun) && !NO_NAME.test(name);
}

/** The words, each with its first letter in either case. */
function maybeCapital(words: string): string {
  return words.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
