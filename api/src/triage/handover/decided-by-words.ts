import type { HeardSignal } from './load-signals.ts';

const NETWORK = String.raw`\b(?:instagram|facebook|tiktok|youtube|pinterest|whatsapp|linkedin)\b`;
const ORDINARY_POST = String.raw`\b(?:photos?|pictures?|fotos?|videos?|rabatte?\w*|remises?|descuentos?|descontos?|discounts?|offers?|angebote?|ofertas?|offres?|log ?in|anmelden|tagg?ed|etiquet\w+|identifi\w+|marquei|account|konto|compte|cuenta|conta|sync\w*)\b`;

/**
 * Words that mostly stand for something else, in five languages on folded text: a phone dies, a machine swallows a card, an offer was seen on a network. A sentence
 * with one of them is told by the rules on words, which know whose death, or which post, is meant.
 */
const decided: Partial<Readonly<Record<HeardSignal, RegExp>>> = {
  bereavement: /\b(?:died?|dead|dying|gestorben|tot|tote[rnsm]?|mort[es]?|mortes|meurt|murio|muerto|muerta|morreu|morto|morta)\b/,
  press: new RegExp(`${NETWORK}.*${ORDINARY_POST}|${ORDINARY_POST}.*${NETWORK}`),
  safety: /\b(?:swallow\w*|avale|trago|tragado|engoliu|spark|scent|smells? like|huele a|cheira a|hurt feelings|(?:leben|live|vivre|vivir|viver)(?= und| et| y| e|,)|en finir avec (?:ce|cet|cette|le|la) (?:contrat|abonnement|commande))\b/,
  person: /\b(?:(?:talked|spoke|speaking|spoken|chatted) (?:to|with)|(?:quelqu'un|alguien|alguem) (?:peut|pourrait|puede|podria|pode|poderia)\W(?:il )?(?:m'aider|verifier|revisar|ayudarme|ver|verificar|ajudar))\b/,
  fraud: /\b(?:gave me (?:a|the) code|swallow\w*|geschluckt|avale|trago|tragado|engoliu)\b/,
  vulnerable: /\b(?:(?:mr|mrs|ms|herr|frau|senhora?|senora?|m|mme|madame|monsieur) parkinson)\b/,
  legal: /\b(?:(?:i am|i'm) a lawyer|ich bin anwalt|je suis avocat|soy abogad[oa]|sou advogad[oa])\b/,
};

/** Whether only the rules on words can tell a signal in this sentence, folded. */
export function isDecidedByWords(signal: HeardSignal, folded: string): boolean {
  return decided[signal]?.test(folded) ?? false;
}
