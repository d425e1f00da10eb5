const FIRST = String.raw`(?:^|[,;:.(–-] ?|(?<!\p{L})(?:and|but|und|aber|et|mais|y|pero|e|mas) )`;
const IF: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:if|unless|once|as soon as|should (?:it|you|they|the \p{L}+)|when (?:you|it|we (?:have|get))|(?:up)?on receipt|after (?:you|we (?:receive|have|get)))(?!\p{L})/iu,
  de: /(?<!\p{L})(?:wenn|falls|sobald|sollten? (?:sie|er|es|das|die|der|du)|nach (?:eingang|erhalt|rückgabe|rücksendung))(?!\p{L})/iu,
  fr: new RegExp(String.raw`${FIRST}(?:si|s['’]ils?)(?!\p{L})|(?<!\p{L})(?:sinon|dès (?:que|réception)|une fois|(?:après|à) réception|lorsque)(?!\p{L})`, 'iu'),
  es: new RegExp(String.raw`${FIRST}si(?!\p{L})|(?<!\p{L})(?:cuando|en cuanto|una vez|apenas|al recibir|tras recibir|en caso de)(?!\p{L})`, 'iu'),
  pt: new RegExp(String.raw`${FIRST}se(?!\p{L})|(?<!\p{L})(?:quando|assim que|logo que|mal|após (?:receb|recepção|o recebimento)|depois de receb|caso)\p{L}*`, 'iu'),
};

/** Whether a promise waits for something first: "once we have the photos, a new leg goes out". `language` is ISO 639-1. */
export function isConditional(text: string, language: string): boolean {
  return (IF[language] ?? IF['en']!).test(text);
}
