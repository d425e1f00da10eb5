/** How a failure is owned in a language: once, or where the customer had to come back. They promise nothing. */
export interface RecoveryPhrases {
  readonly once: string;
  readonly again: string;
}

const phrases: Readonly<Record<string, RecoveryPhrases>> = {
  en: { once: 'This did not go the way it should have, and I am sorry for the trouble it caused you.', again: 'You had to write to us more than once about this, and I am sorry that we did not settle it sooner.' },
  de: { once: 'Das ist nicht so gelaufen, wie es hätte laufen sollen, und das tut mir leid.', again: 'Sie mussten uns deswegen mehr als einmal schreiben, und das tut mir leid.' },
  fr: { once: 'Cela ne s’est pas passé comme cela aurait dû, et j’en suis désolé.', again: 'Vous avez dû nous écrire plusieurs fois à ce sujet, et j’en suis désolé.' },
  es: { once: 'Esto no ha ido como debería, y lamento las molestias.', again: 'Ha tenido que escribirnos más de una vez por esto, y lo lamento.' },
  pt: { once: 'Isto não correu como devia, e lamento o incómodo.', again: 'Teve de nos escrever mais do que uma vez por causa disto, e lamento.' },
};

/** The phrases of a language; `undefined` where there are none. */
export function recoveryPhrases(language: string): RecoveryPhrases | undefined {
  return phrases[language.slice(0, 2)];
}
