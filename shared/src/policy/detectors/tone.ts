import type { ToneKind } from '../rule.ts';
import { termFinder } from '../words/find-terms.ts';
import { languageOf } from '../words/language-of.ts';
import { denies, deniesBehind, endsDenial, toneWords } from '../words/tone-words.ts';
import { wordings } from '../words/wordings.ts';
import type { DetectorType } from './detector.ts';

const says: Readonly<Record<ToneKind, string>> = { rude: 'is rude', blaming: 'blames the customer', sarcastic: 'sounds sarcastic', shouting: 'reads like shouting' };
const SHOUT = /(?<![\p{L}\p{N}])(?=[\p{Lu}\s'’]{0,60}\p{Lu}{4})\p{Lu}{2,}(?:['’]\p{Lu}+)?(?:\s+\p{Lu}+(?:['’]\p{Lu}+)?){3,}(?![\p{L}\p{N}])|[!?]{3,}/gu;

/** Rude, blaming and sarcastic words, and whole phrases in capitals or rows of exclamation marks. */
export const tone: DetectorType<'tone'> = {
  kind: 'policy',
  place: 'local',
  compile: ({ tones }) => {
    const wanted = (name: ToneKind): boolean => tones.length === 0 || tones.includes(name);
    const find = termFinder(Object.fromEntries(Object.entries(toneWords).filter(([name]) => wanted(name as ToneKind))));
    return ({ text, words }, { language }) => [
      ...find({ text, words }).filter(({ group, start, end }) => group !== 'blaming' || !isDenied(text, start, end)).map(({ group, start, end }) => ({
        start, end, explanation: `“${text.slice(start, end)}” ${says[group as ToneKind]}.`, suggestion: wordings.tone[languageOf(text, language)],
      })),
      ...(wanted('shouting') ? [...text.matchAll(SHOUT)].map(({ 0: quote, index }) => ({
        start: index, end: index + quote.length, explanation: `“${quote}” ${says.shouting}.`, ...inSmallLetters(quote, text.slice(0, index), languageOf(text, language)),
      })) : []),
    ];
  },
};

const furthestDenial = 80;

function isDenied(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - furthestDenial), start);
  return denies.test(before.split(endsDenial).at(-1)!) || deniesBehind.test(text.slice(end, end + furthestDenial));
}

/** German writes nouns and "Sie" large, which nothing here can tell, so nothing is offered there. */
function inSmallLetters(quote: string, before: string, language: string): { suggestion?: string } {
  if (/^[!?]/.test(quote)) return { suggestion: quote[0]! };
  if (language === 'de') return {};
  const small = language === 'en' ? quote.toLowerCase().replace(/(?<![\p{L}'’])i(?!\p{L})/gu, 'I') : quote.toLowerCase();
  return { suggestion: /(?:^|[.!?:¡¿\n]\s*)$/u.test(before) ? small[0]!.toUpperCase() + small.slice(1) : small };
}
