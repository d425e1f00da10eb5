import type { PhraseLanguage } from './detail-phrases.ts';

/** The product's own words in a built-in draft, for one language. `{x}` is filled in. None of them is a claim. */
export interface Phrases {
  readonly thanks: string;
  readonly thanksAbout: string;
  readonly thanksOrder: string;
  readonly ask: string;
  readonly and: string;
  readonly steps: string;
  /** Before what the team's own systems say of this customer's case. */
  readonly records: string;
  /** Around a word that is not of this language: what a team calls a detail, a placeholder of a macro. */
  readonly quoted: string;
  /** What begins so stands in a sentence of this language as it is. */
  readonly determiner: RegExp;
}

const en: Phrases = {
  thanks: 'Thank you for your message.',
  thanksAbout: 'Thank you for your message about “{x}”.',
  thanksOrder: 'Thank you for your message about order {x}.',
  ask: 'So that we can look into this, could you send us {x}?',
  and: 'and', quoted: '“{x}”', determiner: /^(?:an?|the|your|his|her)\s/i,
  steps: 'Here is how it works:', records: 'This is what we see in our system:',
};

const de: Phrases = {
  thanks: 'vielen Dank für Ihre Nachricht.', thanksAbout: 'vielen Dank für Ihre Nachricht zu „{x}“.', thanksOrder: 'vielen Dank für Ihre Nachricht zur Bestellung {x}.',
  ask: 'Damit wir das prüfen können, schicken Sie uns bitte noch: {x}.', and: 'und', quoted: '„{x}“', determiner: /^(?:de[rnms]|die|das|eine?[nmrs]?|ihr(?:e[nmrs]?)?)\s/i, steps: 'So geht es:', records: 'Das sehen wir in unserem System:',
};
const fr: Phrases = {
  thanks: 'Merci pour votre message.', thanksAbout: 'Merci pour votre message au sujet de « {x} ».', thanksOrder: 'Merci pour votre message au sujet de la commande {x}.',
  ask: 'Pour que nous puissions vérifier, pourriez-vous nous envoyer {x} ?', and: 'et', quoted: '« {x} »', determiner: /^(?:(?:les?|la|une?|des|du|votre|vos)\s|l['’])/i, steps: 'Voici comment faire :', records: 'Voici ce que nous voyons dans notre système :',
};
const es: Phrases = {
  thanks: 'Gracias por su mensaje.', thanksAbout: 'Gracias por su mensaje sobre «{x}».', thanksOrder: 'Gracias por su mensaje sobre el pedido {x}.',
  ask: 'Para que podamos revisarlo, ¿podría enviarnos {x}?', and: 'y', quoted: '«{x}»', determiner: /^(?:el|l[ao]s?|una?|sus?)\s/i, steps: 'Así se hace:', records: 'Esto es lo que vemos en nuestro sistema:',
};
const it: Phrases = {
  thanks: 'Grazie per il messaggio.', thanksAbout: 'Grazie per il messaggio su «{x}».', thanksOrder: 'Grazie per il messaggio sull’ordine {x}.', ask: 'Per poter verificare, potrebbe inviarci {x}?', and: 'e', quoted: '«{x}»', determiner: /^(?:(?:il|lo|la|gli|le|una?|uno)\s|(?:l|un)['’])/i, steps: 'Ecco come fare:', records: 'Ecco cosa vediamo nel nostro sistema:',
};
const pt: Phrases = {
  thanks: 'Obrigado pela sua mensagem.', thanksAbout: 'Obrigado pela sua mensagem sobre «{x}».', thanksOrder: 'Obrigado pela sua mensagem sobre a encomenda {x}.', ask: 'Para que possamos verificar, poderia enviar-nos {x}?', and: 'e', quoted: '«{x}»', determiner: /^(?:[oa]s|o|uma?)\s/i, steps: 'Faça assim:', records: 'Isto é o que vemos no nosso sistema:',
};
const nl: Phrases = {
  thanks: 'Bedankt voor uw bericht.', thanksAbout: 'Bedankt voor uw bericht over “{x}”.', thanksOrder: 'Bedankt voor uw bericht over bestelling {x}.', ask: 'Kunt u ons, zodat we dit kunnen nagaan, {x} sturen?', and: 'en', quoted: '“{x}”', determiner: /^(?:de|het|een|uw)\s/i, steps: 'Zo werkt het:', records: 'Dit zien we in ons systeem:',
};

const phrases: Readonly<Record<PhraseLanguage, Phrases>> = { en, de, fr, es, it, pt, nl };

/** The phrases of a language, English where there are none. */
export function phrasesFor(language: string): Phrases {
  return Object.hasOwn(phrases, language) ? phrases[language as PhraseLanguage] : en;
}
