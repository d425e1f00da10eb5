/** What a writing tool tells the agent besides its result, in one language. `{count}` and `{language}` are filled in. */
export interface WritingWords {
  readonly 'left-out-one': string;
  readonly 'left-out': string;
  readonly 'withheld-one': string;
  readonly 'withheld': string;
  readonly 'model-stopped': string;
  readonly 'from-macro': string;
  readonly 'own-frame': string;
  readonly 'no-dictionary': string;
  readonly 'nothing-certain': string;
  readonly 'no-mistakes': string;
  readonly 'spelling-only': string;
  readonly 'whole-text-needed': string;
  readonly 'style-elsewhere': string;
  readonly 'framed-already': string;
  readonly 'nothing-to-leave-out': string;
  readonly 'language-already': string;
}

const words: Readonly<Record<string, WritingWords>> = {
  en: {
    'left-out-one': 'Left out 1 sentence.', 'left-out': 'Left out {count} sentences.', 'withheld-one': 'One sentence breaks a rule and was left out.', 'withheld': '{count} sentences break a rule and were left out.',
    'model-stopped': 'The model stopped before the end. The rest is missing.', 'from-macro': 'What happens now comes from a macro. Check that it is so.', 'own-frame': 'Greeting and sign-off are yours. Your wording needs a model.',
    'no-dictionary': 'There is no dictionary for this language ({language}). Only what is certain without one was corrected.', 'nothing-certain': 'Nothing is certain enough to be corrected. Grammar needs a model.', 'no-mistakes': 'No spelling mistakes were found. Grammar needs a model.',
    'spelling-only': 'Only the spelling was checked. Grammar needs a model.',
    'whole-text-needed': 'Your wording needs a model. Select the whole text for your greeting and sign-off.', 'style-elsewhere': 'Your style is known in another language only.',
    'framed-already': 'It opens and closes as you do already. Your wording needs a model.', 'nothing-to-leave-out': 'Nothing can be left out without losing what was asked.', 'language-already': 'The text is in that language already.',
  },
  de: {
    'left-out-one': '1 Satz wurde weggelassen.', 'left-out': '{count} Sätze wurden weggelassen.', 'withheld-one': 'Ein Satz verstößt gegen eine Regel und wurde weggelassen.', 'withheld': '{count} Sätze verstoßen gegen eine Regel und wurden weggelassen.',
    'model-stopped': 'Das Modell brach vor dem Ende ab. Der Rest fehlt.', 'from-macro': 'Was jetzt geschieht, stammt aus einem Makro. Prüfen Sie, ob es stimmt.', 'own-frame': 'Anrede und Gruß sind Ihre. Ihr Stil braucht ein Modell.',
    'no-dictionary': 'Für diese Sprache ({language}) fehlt ein Wörterbuch. Nur Sicheres wurde korrigiert.', 'nothing-certain': 'Nichts ist sicher genug für eine Korrektur. Grammatik braucht ein Modell.', 'no-mistakes': 'Es wurden keine Rechtschreibfehler gefunden. Grammatik braucht ein Modell.',
    'spelling-only': 'Nur die Rechtschreibung wurde geprüft. Grammatik braucht ein Modell.',
    'whole-text-needed': 'Ihr Stil braucht ein Modell. Markieren Sie für Anrede und Gruß den ganzen Text.', 'style-elsewhere': 'Ihr Stil ist nur in einer anderen Sprache bekannt.',
    'framed-already': 'Anrede und Gruß sind schon Ihre. Ihr Stil braucht ein Modell.', 'nothing-to-leave-out': 'Nichts kann wegfallen, ohne dass Gefragtes offen bleibt.', 'language-already': 'Der Text ist schon in dieser Sprache.',
  },
  fr: {
    'left-out-one': '1 phrase a été retirée.', 'left-out': '{count} phrases ont été retirées.', 'withheld-one': 'Une phrase enfreint une règle et a été retirée.', 'withheld': '{count} phrases enfreignent une règle et ont été retirées.',
    'model-stopped': 'Le modèle s’est arrêté avant la fin. Le reste manque.', 'from-macro': 'La suite vient d’une macro. Vérifiez qu’elle est exacte.', 'own-frame': 'La salutation et la signature sont les vôtres. Votre style requiert un modèle.',
    'no-dictionary': 'Aucun dictionnaire pour cette langue ({language}). Seul ce qui est certain est corrigé.', 'nothing-certain': 'Rien n’est assez certain pour être corrigé. La grammaire requiert un modèle.', 'no-mistakes': 'Aucune faute d’orthographe trouvée. La grammaire requiert un modèle.',
    'spelling-only': 'Seule l’orthographe a été vérifiée. La grammaire requiert un modèle.',
    'whole-text-needed': 'Votre style requiert un modèle. Pour salutation et signature, sélectionnez tout le texte.', 'style-elsewhere': 'Votre style n’est connu que dans une autre langue.',
    'framed-already': 'Début et fin sont déjà les vôtres. Votre style requiert un modèle.', 'nothing-to-leave-out': 'Rien ne peut être retiré sans perdre la réponse.', 'language-already': 'Le texte est déjà dans cette langue.',
  },
  es: {
    'left-out-one': 'Se omitió 1 frase.', 'left-out': 'Se omitieron {count} frases.', 'withheld-one': 'Una frase incumple una regla y se omitió.', 'withheld': '{count} frases incumplen una regla y se omitieron.',
    'model-stopped': 'El modelo se detuvo antes del final. Falta el resto.', 'from-macro': 'Lo que ocurre ahora viene de una macro. Compruebe que es así.', 'own-frame': 'El saludo y la despedida son suyos. Su estilo necesita un modelo.',
    'no-dictionary': 'No hay diccionario para este idioma ({language}). Solo se corrigió lo seguro.', 'nothing-certain': 'Nada es lo bastante seguro para corregirlo. La gramática necesita un modelo.', 'no-mistakes': 'No se encontraron faltas de ortografía. La gramática necesita un modelo.',
    'spelling-only': 'Solo se revisó la ortografía. La gramática necesita un modelo.',
    'whole-text-needed': 'Su estilo necesita un modelo. Para saludo y despedida, seleccione todo el texto.', 'style-elsewhere': 'Su estilo solo se conoce en otro idioma.',
    'framed-already': 'Ya empieza y termina como usted. Su estilo necesita un modelo.', 'nothing-to-leave-out': 'No se puede omitir nada sin perder la respuesta.', 'language-already': 'El texto ya está en ese idioma.',
  },
  pt: {
    'left-out-one': 'Foi omitida 1 frase.', 'left-out': 'Foram omitidas {count} frases.', 'withheld-one': 'Uma frase viola uma regra e foi omitida.', 'withheld': '{count} frases violam uma regra e foram omitidas.',
    'model-stopped': 'O modelo parou antes do fim. Falta o resto.', 'from-macro': 'O que acontece agora vem de uma macro. Confirme se é assim.', 'own-frame': 'A saudação e a despedida são suas. O seu estilo precisa de um modelo.',
    'no-dictionary': 'Não há dicionário para este idioma ({language}). Só o que é certo foi corrigido.', 'nothing-certain': 'Nada é certo o bastante para ser corrigido. A gramática precisa de um modelo.', 'no-mistakes': 'Não foram encontrados erros ortográficos. A gramática precisa de um modelo.',
    'spelling-only': 'Só a ortografia foi verificada. A gramática precisa de um modelo.',
    'whole-text-needed': 'O seu estilo precisa de um modelo. Para saudação e despedida, selecione todo o texto.', 'style-elsewhere': 'O seu estilo só é conhecido em outro idioma.',
    'framed-already': 'Já começa e termina como você. O seu estilo precisa de um modelo.', 'nothing-to-leave-out': 'Nada pode ser omitido sem perder a resposta.', 'language-already': 'O texto já está nesse idioma.',
  },
};

/** The language (ISO 639-1) that a reader with this locale (`pt-BR`) is written to in; English where we have no words. */
export function writingLanguage(locale: string | undefined): string {
  const language = (locale ?? '').slice(0, 2).toLowerCase();
  return Object.hasOwn(words, language) ? language : 'en';
}

/** The words for a reader's locale. */
export function writingWords(locale: string | undefined): WritingWords {
  return words[writingLanguage(locale)]!;
}
