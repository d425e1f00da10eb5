import type { Entity } from '@countersign/shared/assist/triage';
import { phone } from '@countersign/shared/redaction/recognizers/phone';
import { givesAddress } from './gives-address.ts';
import { givesChange } from './gives-change.ts';
import { givesCode } from './gives-code.ts';
import { givesContents } from './gives-contents.ts';
import { givesDevice } from './gives-device.ts';
import { givesEmail } from './gives-email.ts';
import { givesError } from './gives-error.ts';
import { givesModel } from './gives-model.ts';
import { givesNewDetails } from './gives-new-details.ts';
import { givesPayment } from './gives-payment.ts';
import { givesPhoto } from './gives-photo.ts';
import { givesPlan } from './gives-plan.ts';
import { givesReason } from './gives-reason.ts';
import { givesSerial } from './gives-serial.ts';
import { givesTrial } from './gives-trial.ts';
import { givesWish } from './gives-wish.ts';
import type { Told } from './told.ts';

/** What tells that a detail of some name was given. */
export interface DetailSign {
  /** On the detail's folded name. */
  readonly named: RegExp;
  readonly isGiven: (told: Told) => boolean;
}

type Type = Entity['type'];
const names = ({ entities }: Told, ...types: readonly Type[]): boolean => entities.some(({ type }) => types.includes(type));
/** So many words tell a reason or a wish without a word for it. */
const TELLING = 18;
const tells = ({ text }: Told): boolean => text.split(/\s+/).length >= TELLING;

const TIME_OF_DAY = /(?<!\p{L})(?:last night|this (?:morning|afternoon|evening)|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht)s?|heute nacht|letzte nacht|hier soir|cette nuit|ce matin|anoche|esta (?:mañana|noche|tarde|manhã)|ontem à (?:noite|tarde))(?!\p{L})/iu;
const DAY = String.raw`\bdates?\b|datum|\bfecha|^data\b|\bdata d[aeo]\b|\bdata e\b|\bwhen\b|\bwann\b|\bquand\b|\bcuando\b|\bquando\b|termin`;
const SUM = String.raw`amount|betrag|montant|importe|\bmonto\b|\bvalor\b|\bbedrag\b|\bimporto\b`;

/** The first sign that fits a detail's name counts. Names are those of a team, in English, German, French, Spanish or Portuguese. */
export const detailSigns: readonly DetailSign[] = [
  { named: /\b(?:new|neue?[nrs]?|nouve\w+|nuev\w+|nov[oa]s?)\b.*\b(?:details?|data|info\w*|angaben|daten|coordonnees|donnees|datos|dados|e-?mail|mail|phone|telefon\w*|telephone|iban|bank\w*|name)\b/, isGiven: givesNewDetails },
  { named: new RegExp(`^(?=.*(?:${DAY}))(?=.*(?:${SUM}))`), isGiven: givesPayment },
  { named: /e-?mail|courriel|correo|\bmail\b/, isGiven: givesEmail },
  { named: /serial|serien|\bserie\b|imei|\bs\/n\b/, isGiven: ({ words }) => givesSerial(words) },
  { named: /photo|picture|screenshot|\bfotos?\b|\bbild(?:er)?\b|capture d'ecran|captura|\bimage|imagen/, isGiven: ({ words }) => givesPhoto(words) },
  { named: /(?:phone|telefon|handy|ruf|mobile?)\W*(?:number|nr|nummer)|(?:numero|n[°º]) (?:de )?(?:tele|mobil|mov|celul|portable)|^tele(?:fon|phone|fono|fone)$/, isGiven: ({ text }) => phone.find(text).length > 0 },
  { named: /tried|versucht|probiert|essaye|probado|intentado|tentado|tentou|provato/, isGiven: ({ words }) => givesTrial(words) },
  { named: /error|fehler|erreur|\berro\b|\berrore\b|foutmelding/, isGiven: givesError },
  { named: /(?<!ip[ -])address|adress|anschrift|direccion|endereco|morada|indirizzo|\badres|post ?code|postal|\bzip\b|\bplz\b|postleitzahl|\bcep\b/, isGiven: ({ words }) => givesAddress(words) },
  { named: new RegExp(DAY), isGiven: (told) => names(told, 'date') || TIME_OF_DAY.test(told.text) },
  { named: new RegExp(SUM), isGiven: (told) => names(told, 'amount') },
  { named: /reason|\bwhy\b|grund\b|warum|\bmotif|raison|pourquoi|motivo|razon|por que/, isGiven: ({ words }) => givesReason(words) },
  { named: /tracking|sendungs|paketnummer|\bsuivi\b|seguimiento|\bguia\b|rastre/, isGiven: (told) => names(told, 'tracking') },
  { named: /\b(?:invoice|receipt|rechnung|facture|factura|fattura|fatura|factuur)/, isGiven: (told) => names(told, 'invoice') },
  { named: /\b(?:account|customer|client|member\w*)\W*(?:number|no|nr|id)\b|(?:kunden|konto|mitglieds)-?(?:nummer|nr|id)|\b(?:numero|n[°º]|id) (?:de |do |da )?(?:client|compte|adherent|cuenta|socio|conta)/, isGiven: (told) => names(told, 'account') },
  { named: /^(?!what|was |ce qu|lo que|o que|.*\b(?:names?|items?|articles?|artikel|nom|nombre|nome)\b).*(?:\borders?\b|booking|bestell|auftrag|buchung|commande|reserv|pedido|encomenda|\bordine|prenotazion|boeking)/, isGiven: (told) => names(told, 'order') },
  { named: /device|version|browser|gerat|appareil|logiciel|navigateur|dispositiv|navegador|aparelho|apparaat/, isGiven: givesDevice },
  { named: /code|voucher|coupon|gutschein|rabatt|codigo|cupon|cupom|\bvale\b|\bbuono\b/, isGiven: ({ words }) => givesCode(words) },
  { named: /instead|\bsize|colou?r|grosse|große|farbe|stattdessen|ersatz|taille|couleur|pointure|\btalla|tamanho|\bcor\b|a la place|a cambio|em troca/, isGiven: ({ words }) => givesWish(words) },
  { named: /model|modell|produkt|modele|produ[ic]t|producto|produto|prodotto/, isGiven: givesModel },
  { named: /\bplan\b|tarif|forfait|formule|\bplano\b|abonnement/, isGiven: ({ words }) => givesPlan(words) },
  { named: /payment|zahlung|paiement|\bpago\b|pagamento/, isGiven: (told) => names(told, 'amount', 'date') },
  { named: /parcel|paket|colis|paquete|pacote|encomenda|box|inhalt|contenu|contenido|conteudo/, isGiven: ({ words }) => givesContents(words) },
  { named: /chang|\banderung|\bandern|modif|cambi|\balter(?:a|ation)|mudanca/, isGiven: ({ words }) => givesChange(words) },
  { named: /^(?:was|ce qu[ei]|lo que|o que)\b|\bwhat\b|\bque\b|inhalt|contenu|contenido|conteudo|anderung|modification|cambio|alteracao|mudanca/, isGiven: tells },
];
