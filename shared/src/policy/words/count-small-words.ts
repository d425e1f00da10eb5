/** The languages that detectors know. */
export type KnownLanguage = 'en' | 'de' | 'fr' | 'es' | 'pt';

/** Small words that only one of the languages has much of. */
const smallWords: Readonly<Record<KnownLanguage, RegExp>> = {
  en: /\b(?:the|you|your|we|our|will|to|for|and|is|are|of|it|have|has|with|this|that|be|can|i)\b|['’](?:ll|ve|re)\b/giu,
  de: /(?<!\p{L})(?:der|die|das|den|dem|wir|ich|sie|ihnen|ihre?[nmrs]?|und|ist|wird|werden|ein|eine[nmrs]?|für|mit|nicht|auf|zu|von|haben|kein\p{L}*)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:le|la|les|nous|vous|votre|vos|notre|et|est|sera|une?|des|du|au|aux|pour|avec|pas|ne|je|sur|que|cela|ce|cette)(?!\p{L})|(?<!\p{L})[ldnjcs]['’]/giu,
  es: /(?<!\p{L})(?:el|los|las|le|les|su|sus|usted|y|es|con|una?|del|al|lo|ha|he|hemos|muy|pero|si|por|para|en|se|que|ni|nuestr[oa])(?!\p{L})|(?<!\p{L})no\s+\p{L}+(?:mos|rá)(?!\p{L})/giu,
  pt: /(?<!\p{L})(?:o|os|as|à|ao|lhe|seu|sua|seus|suas|você|e|é|com|uma?|do|da|dos|das|no(?!\s+\p{L}+(?:mos|rá)(?!\p{L}))|na|não|foi|mas|por|para|em|se|que|nem|isso|após|já|noss[oa])(?!\p{L})/giu,
};

/** How many of a language's small words stand in a text. */
export function countSmallWords(text: string, language: KnownLanguage): number {
  return text.match(smallWords[language])?.length ?? 0;
}
