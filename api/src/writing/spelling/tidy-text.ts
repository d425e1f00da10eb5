const DOUBLED = /(?<![\p{L}\d])(\p{L}{2,})([^\S\n]+)\1(?![\p{L}\d])/giu;
/** Words that rightly stand twice. */
const TWICE: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('had that very bye so no in on up out off over by it you her do ha there'.split(' ')),
  de: new Set('die der das den dem sie es sehr nach in an auf aus ab ein mit um vor zu bei was nein ja'.split(' ')),
  fr: new Set('nous vous elle en très non oui si'.split(' ')),
  es: new Set('muy no sí que se'.split(' ')),
  pt: new Set('muito não sim que se para'.split(' ')),
};
/** The English `i` that stands for the writer: no list marker, no numeral, no part of an abbreviation. */
const MYSELF = /(?<=^|[\s"“‘(,;])(?<!(?:part|section|chapter|phase|type|level|class|step|option|volume|vol\.|no\.) )i(?=[’'](?:m|ve|ll|d)(?!\p{L})|[^\S\n]+\p{Ll}|[,;!?](?!\S)|\.(?:\s*$|\s+\p{Lu}))/gu;
const SENTENCE_START = /(?<=(?:^|\n\n|[\p{L}\d%)”"][.!?][^\S\n]+))(?<letter>\p{Ll})(?<rest>[\p{L}\p{M}’'-]*)/gu;
const ABBREVIATED = /(?:\b(?:e\.g|i\.e|etc|approx|incl|excl|no|vs|mr|mrs|ms|dr|prof|st|z\.\s?b|bzw|ca|ggf|inkl|usw|evtl|vgl|nr|p\.\s?ex|env|av|ej|p\.\s?ej|aprox|sr|sra|ex)|\b\p{L})\.\s+$/iu;

/**
 * What is certain without a dictionary: doubled words, doubled spaces, a space before punctuation (French keeps its own), a
 * capital at the beginning of a sentence and the English I. Lines stay where they are.
 */
export function tidyText(text: string, language: string): string {
  const allowed = TWICE[language];
  let tidy = text.replace(DOUBLED, (whole, word: string) => (allowed?.has(word.toLowerCase()) === true || isName(whole, word) ? whole : word));
  tidy = tidy.replace(/(?<=\S)[^\S\n]{2,}(?=\S)/gu, ' ');
  tidy = language === 'fr' ? tidy.replace(/(?<=[\p{L}\d]) +(?=[,.](?:\s|$))/gu, '') : tidy.replace(/(?<=[\p{L}\d)”"]) +(?=[,.;:!?](?:\s|$))/gu, '');
  if (language === 'en') tidy = tidy.replace(MYSELF, (letter, at: number) => (/^[.,)]/u.test(tidy.slice(at + 1)) && /(?:^|\n)\s*$/u.test(tidy.slice(Math.max(0, at - 8), at)) ? letter : 'I'));
  return tidy.replace(SENTENCE_START, (whole, letter: string, rest: string, ...match) => {
    const at = match[0] as number;
    const before = tidy.slice(Math.max(0, at - 24), at);
    const isPlain = !/^[a-z]+[A-Z]/.test(letter + rest) && !ABBREVIATED.test(before) && !/^(?:https?|www)/.test(letter + rest);
    const opensLetter = language === 'de' && /[,]\s*\n+\s*$/.test(before);
    // A greeting's comma carries on in lower case in German.
    return isPlain && !opensLetter && (at > 0 || rest.length > 0) ? letter.toUpperCase() + rest : whole;
  });
}

/** Both capitalised, and not shouted: Bora Bora. */
function isName(pair: string, word: string): boolean {
  const again = pair.slice(-word.length);
  return /^\p{Lu}/u.test(word) && /^\p{Lu}/u.test(again) && !/^\p{Lu}{2}/u.test(word);
}
