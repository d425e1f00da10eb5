import type { Entity } from '@countersign/shared/assist/triage';
import { phone } from '@countersign/shared/redaction/recognizers/phone';
import { givesAddress } from './gives-address.ts';
import { givesCode } from './gives-code.ts';
import { givesError } from './gives-error.ts';
import { givesModel } from './gives-model.ts';
import { givesNewDetails } from './gives-new-details.ts';
import { givesPhoto } from './gives-photo.ts';
import { givesLabelled } from './labelled-value.ts';
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

const EMAIL = /[^\s@]@[^\s@]{1,200}\.\w/;
const SERIAL = String.raw`(?:serial|serie|serien(?:-?nummer|nr)|s/n|imei|numero de serie|serial-?(?:number|no|nr|nummer))`;
const BARE_SERIAL = /(?<![\p{L}\p{N}])[A-Z]{2,4}\d{6,}(?![\p{L}\p{N}])/u;
const TRIED = /\b(?:tried|try|restart\w*|reset|reinstall\w*|rebooted|unplugged|did (?:that|it|this|both|all)|nothing (?:changed|helped|works)|versucht|ausprobiert|gewechselt|getauscht|neu gestartet|essay(?:é|er)|débranché|redémarré|prob(?:ado|é)|intent(?:ado|é)|reinici\w+|tent(?:ei|ado)|desliguei|provato)(?![\p{L}])/iu;
const BECAUSE = /(?<!\p{L})(?:because|since (?:it|they)|too (?:small|big|large|late|short|long|tight|loose|wide|narrow|heavy|loud)|broken|defective|faulty|damaged|scratched|(?:does|do|did)(?:n['’]?t| not) (?:fit|work|like|turn|switch)|changed my mind|no longer (?:need|want)|not what i|weil|da (?:es|sie|er) |denn|zu (?:klein|groß|spät|kurz|lang|eng|weit)|kaputt|defekt|beschädigt|passt nicht|gefällt (?:mir )?nicht|parce qu\p{L}*|car|trop (?:petite?s?|grande?s?|tard|courte?s?|longue?s?|serrée?s?)|cassée?s?|défectueu\p{L}+|abîmée?s?|ne (?:me )?(?:va|vont|fonctionne|marche|plaît)|porque|demasiado|roto|rota|defectuos[oa]|dañad[oa]|no (?:me )?(?:queda|funciona|gusta|sirve)|pois|demasiado|muito (?:pequen|grande|tard)\p{L}*|partid[oa]|avariad[oa]|danificad[oa]|não (?:me )?(?:serve|funciona|gost\p{L}+))(?!\p{L})/iu;
const DEVICE = /\b(?:version|v\d|android|ios|windows|mac|chrome|firefox|safari|edge|laptop|tablet|phone|iphone|browser|handy|téléphone|ordinateur|navigateur|móvil|celular|ordenador|navegador|telemóvel|computador)\b/i;
const INSTEAD = /\b(?:instead|size|colou?r|rather|größe|farbe|stattdessen|taille|couleur|pointure|talla|color|tamanho|cor)(?![\p{L}])/iu;
const PLAN = /\b(?:plan|premium|pro|basic|business|enterprise|family|annual|monthly|yearly|tier|tarif|forfait|tarifa|plano|jährlich|monatlich|annuel|mensuel|mensual)\b/i;

const DAY = String.raw`\bdates?\b|datum|\bfecha|^data\b|\bdata d[aeo]\b|\bdata e\b|\bwhen\b|\bwann\b|\bquand\b|\bcuando\b|\bquando\b|termin`;
const SUM = String.raw`amount|betrag|montant|importe|\bmonto\b|\bvalor\b|\bbedrag\b|\bimporto\b`;

/** The first sign that fits a detail's name counts. Names are those of a team, in English, German, French, Spanish or Portuguese. */
export const detailSigns: readonly DetailSign[] = [
  { named: /\b(?:new|neue?[nrs]?|nouve\w+|nuev\w+|nov[oa]s?)\b.*\b(?:details?|data|info\w*|angaben|daten|coordonnees|donnees|datos|dados|e-?mail|mail|phone|telefon\w*|telephone|iban|bank\w*|name)\b/, isGiven: givesNewDetails },
  { named: new RegExp(`^(?=.*(?:${DAY}))(?=.*(?:${SUM}))`), isGiven: (told) => names(told, 'date') && names(told, 'amount') },
  { named: /e-?mail|courriel|correo|\bmail\b/, isGiven: ({ text, email }) => (email ?? '') !== '' || EMAIL.test(text) },
  { named: /serial|serien|\bserie\b|imei|\bs\/n\b/, isGiven: ({ words }) => givesLabelled(SERIAL, words) || BARE_SERIAL.test(words) },
  { named: /photo|picture|screenshot|\bfotos?\b|\bbild(?:er)?\b|capture d'ecran|captura|\bimage|imagen/, isGiven: ({ words }) => givesPhoto(words) },
  { named: /(?:phone|telefon|handy|ruf|mobile?)\W*(?:number|nr|nummer)|(?:numero|n[°º]) (?:de )?(?:tele|mobil|mov|celul|portable)|^tele(?:fon|phone|fono|fone)$/, isGiven: ({ text }) => phone.find(text).length > 0 },
  { named: /tried|versucht|probiert|essaye|probado|intentado|tentado|tentou|provato/, isGiven: ({ text }) => TRIED.test(text) },
  { named: /error|fehler|erreur|\berro\b|\berrore\b|foutmelding/, isGiven: givesError },
  { named: /(?<!ip[ -])address|adress|anschrift|direccion|endereco|morada|indirizzo|\badres|post ?code|postal|\bzip\b|\bplz\b|postleitzahl|\bcep\b/, isGiven: ({ words }) => givesAddress(words) },
  { named: new RegExp(DAY), isGiven: (told) => names(told, 'date') },
  { named: new RegExp(SUM), isGiven: (told) => names(told, 'amount') },
  { named: /reason|\bwhy\b|grund\b|warum|\bmotif|raison|pourquoi|motivo|razon|por que/, isGiven: (told) => tells(told) || BECAUSE.test(told.text) },
  { named: /tracking|sendungs|paketnummer|\bsuivi\b|seguimiento|\bguia\b|rastre/, isGiven: (told) => names(told, 'tracking') },
  { named: /\b(?:invoice|receipt|rechnung|facture|factura|fattura|fatura|factuur)/, isGiven: (told) => names(told, 'invoice') },
  { named: /\b(?:account|customer|client|member\w*)\W*(?:number|no|nr|id)\b|(?:kunden|konto|mitglieds)-?(?:nummer|nr|id)|\b(?:numero|n[°º]|id) (?:de |do |da )?(?:client|compte|adherent|cuenta|socio|conta)/, isGiven: (told) => names(told, 'account') },
  { named: /^(?!what|was |ce qu|lo que|o que|.*\b(?:names?|items?|articles?|artikel|nom|nombre|nome)\b).*(?:\borders?\b|booking|bestell|auftrag|buchung|commande|reserv|pedido|encomenda|\bordine|prenotazion|boeking)/, isGiven: (told) => names(told, 'order', 'invoice', 'tracking') },
  { named: /device|version|browser|gerat|appareil|logiciel|navigateur|dispositiv|navegador|aparelho|apparaat/, isGiven: (told) => names(told, 'device') || DEVICE.test(told.text) },
  { named: /code|voucher|coupon|gutschein|rabatt|codigo|cupon|cupom|\bvale\b|\bbuono\b/, isGiven: ({ words }) => givesCode(words) },
  { named: /instead|\bsize|colou?r|grosse|große|farbe|stattdessen|ersatz|taille|couleur|pointure|\btalla|tamanho|\bcor\b|a la place|a cambio|em troca/, isGiven: ({ text }) => INSTEAD.test(text) },
  { named: /model|modell|produkt|modele|produ[ic]t|producto|produto|prodotto/, isGiven: givesModel },
  { named: /\bplan\b|tarif|forfait|formule|\bplano\b|abonnement/, isGiven: ({ text }) => PLAN.test(text) },
  { named: /payment|zahlung|paiement|\bpago\b|pagamento/, isGiven: (told) => names(told, 'amount', 'date') },
  { named: /^(?:was|ce qu[ei]|lo que|o que)\b|\bwhat\b|\bque\b|inhalt|contenu|contenido|conteudo|anderung|modification|cambio|alteracao|mudanca/, isGiven: tells },
];
