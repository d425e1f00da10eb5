import { stemsOf } from '../knowledge/index/postings.ts';
import { weakWords } from '../knowledge/index/stop-words.ts';
import type { Speech } from './speech/speech.ts';
import type { Turn } from './thread-turns.ts';

const ADDRESSES = /[^\s@]{1,64}@[^\s@]{1,200}\.\w{1,24}|\+?\d[\d ()/-]{7,40}\d/g;
/** What stands around an address or a number that is only given. */
const LABELS = new Set(['en', 'de', 'fr', 'es', 'pt'].flatMap((language) => [...stemsOf('phone telephone tel mobile cell fax number no nr email mail address name account id ref reference order ticket case telefon telefonnummer handy handynummer mobil rufnummer nummer adresse email-adresse bestellnummer kundennummer bestellung téléphone portable numéro courriel adresse commande teléfono móvil celular número correo electrónico dirección pedido telefone telemóvel celular número morada endereço encomenda', language)]));
const LABEL = /(?<!\p{L})\p{L}{2,20}:/gu;
const FEWEST_STEMS = 2;
const OFFERED = /\b(?:you (?:can |may )?(?:also )?)?(?:reach|contact) me\b|\b(?:i can be|i am|i['’]m) (?:reached|available|reachable)\b|(?<!\p{L})(?:erreichen|erreichst) (?:sie |du )?mich(?!\p{L})|(?<!\p{L})(?:sie können |du kannst )?mich (?:\p{L}{1,20} ){0,3}(?:unter|erreichen)(?!\p{L})|(?<!\p{L})(?:ich bin )?(?:\p{L}{1,20} )?erreichbar(?!\p{L})|(?<!\p{L})(?:vous pouvez )?me joindre(?!\p{L})|(?<!\p{L})joignable(?!\p{L})|(?<!\p{L})(?:puede[ns]? )?(?:contactarme|localizarme)(?!\p{L})|(?<!\p{L})(?:podem? )?(?:contactar-me|me contatar|me contactar)(?!\p{L})/giu;
const NAMED = /^(?:my (?:full )?name is|mein name (?:ist|lautet)|ich heiße|je m['’]appelle|mon nom est|me llamo|mi nombre es|chamo-me|me chamo|(?:o )?meu nome é)(?: [\p{L}'’.-]{1,30}){1,4}[.!,]?$|^my (?:phone|mobile|cell|address|card)(?: number)? is\b[^\p{L}]{0,6}\d/iu;

/** Whether a sentence says only who writes, how to reach them or what they paid with: nothing that it is about. */
export function isOnlyContact(text: string, { role }: Pick<Turn, 'role'>, language: string, speech: Speech): boolean {
  if (NAMED.test(text)) return true;
  const bare = text.replace(ADDRESSES, ' ');
  if (bare === text) return false;
  const without = bare.replace(OFFERED, ' ');
  const said = bare.replace(LABEL, ' ');
  if (without === bare && (speech.done.test(said) || speech.step.test(said) || (role === 'customer' ? speech.wish : speech.promise).test(said))) return false;
  return [...stemsOf(without, language)].filter((stem) => !weakWords.has(stem) && !LABELS.has(stem)).length < FEWEST_STEMS;
}
