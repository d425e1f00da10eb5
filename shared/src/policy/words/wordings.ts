import type { KnownLanguage } from './count-small-words.ts';

/** What can stand in a reply instead, as the customer would read it. */
export const wordings: Readonly<Record<'promise' | 'card-number' | 'secret' | 'topic' | 'tone', Readonly<Record<KnownLanguage, string>>>> = {
  promise: {
    en: 'I am looking into what is possible in your case.',
    de: 'Ich prüfe, was in Ihrem Fall möglich ist.',
    fr: 'Je vérifie ce qui est possible dans votre cas.',
    es: 'Estoy revisando qué es posible en su caso.',
    pt: 'Estou verificando o que é possível no seu caso.',
  },
  'card-number': {
    en: 'The last four digits are enough.',
    de: 'Die letzten vier Ziffern genügen.',
    fr: 'Les quatre derniers chiffres suffisent.',
    es: 'Bastan los últimos cuatro dígitos.',
    pt: 'Bastam os últimos quatro dígitos.',
  },
  secret: {
    en: 'We never ask for passwords, PINs or codes.',
    de: 'Wir fragen nie nach Passwörtern, PINs oder Codes.',
    fr: 'Nous ne demandons jamais de mots de passe ni de codes.',
    es: 'Nunca pedimos contraseñas ni códigos.',
    pt: 'Nunca pedimos senhas nem códigos.',
  },
  topic: {
    en: 'This is a question for a specialist.',
    de: 'Das ist eine Frage für eine Fachperson.',
    fr: 'C’est une question pour un spécialiste.',
    es: 'Es una pregunta para un especialista.',
    pt: 'É uma pergunta para um especialista.',
  },
  tone: {
    en: 'I understand that this is frustrating.',
    de: 'Ich verstehe, dass das ärgerlich ist.',
    fr: 'Je comprends que ce soit frustrant.',
    es: 'Entiendo que esto es frustrante.',
    pt: 'Entendo que isto é frustrante.',
  },
};
