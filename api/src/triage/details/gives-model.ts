import type { Told } from './told.ts';

const HARDWARE = /^(?:i(?:phone|pad)|macbook|galaxy|pixel|kindle|xbox|playstation|ps\d)/i;
/** Letters and digits in one word: "X500", "EcoDry3", "GT-200". */
const ONE_WORD = /(?<![\p{L}\p{N}‹@./#-])(?:\p{Lu}[\p{L}]{0,15}-?\d{1,4}[\p{L}]{0,3}|\p{Lu}{1,5}-\d{1,5}[\p{L}\d]{0,6}|\d{1,4}-?\p{Lu}{1,4}\d{1,4})(?![\p{L}\p{N}@-])/u;
/** A name and a number after what points at a thing: "my Aero 300". */
const POINTED_AT = /(?<!\p{L})(?i:an?|the|my|our|your|this|(?:m|d|s)?ein(?:e[mnrs]?)?|unser(?:e[mnrs]?)?|der|die|das|den|dem|mon|ma|notre|le|la|un|une|el|mi|una|nuestr[oa]|o|meu|minha|um|uma|nosso|nossa)\s(?:\p{Ll}{2,20}\s)?(\p{Lu}[\p{L}]{1,20}) \d{1,4}[A-Za-z]{0,2}(?![\p{L}\p{N}]|[:.,]\d)/gu;
const COUNTED = /^(?:page|day|room|step|point|part|floor|version|level|row|gate|seat|chapter|article|section|number|week|line|option|order|booking|seite|tag|zimmer|etage|stock|schritt|punkt|teil|stufe|platz|reihe|kapitel|paragraf|artikel|woche|nummer|zeile|bestellung|version|étape|jour|chambre|étage|siège|porte|semaine|numéro|commande|paso|día|habitación|página|piso|semana|número|pedido|passo|dia|quarto|andar|encomenda|ticket|windows|android|ios|chrome|firefox|safari|macos)$/i;

/** Whether the customer named a product's model. */
export function givesModel({ entities, words }: Told): boolean {
  if (entities.some(({ type, value }) => type === 'product' || (type === 'device' && HARDWARE.test(value)))) return true;
  return ONE_WORD.test(words) || [...words.matchAll(POINTED_AT)].some(([, name]) => !COUNTED.test(name!));
}
