import type { ToneKind } from '../rule.ts';
import { termFinder } from '../words/find-terms.ts';
import { toneWords } from '../words/tone-words.ts';
import type { DetectorType } from './detector.ts';

const says: Readonly<Record<ToneKind, string>> = { rude: 'is rude', blaming: 'blames the customer', sarcastic: 'sounds sarcastic', shouting: 'reads like shouting' };
const SHOUT = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?:['’]\p{Lu}+)?(?:[\s,]+\p{Lu}{1,}(?:['’]\p{Lu}+)?){3,}(?![\p{L}\p{N}])|[!?]{3,}/gu;

/** Rude, blaming and sarcastic words, and whole phrases in capitals or rows of exclamation marks. */
export const tone: DetectorType<'tone'> = {
  kind: 'policy',
  place: 'local',
  compile: ({ tones }) => {
    const wanted = (name: ToneKind): boolean => tones.length === 0 || tones.includes(name);
    const find = termFinder(Object.fromEntries(Object.entries(toneWords).filter(([name]) => wanted(name as ToneKind))));
    const toMatch = (text: string, name: ToneKind, start: number, end: number) =>
      ({ start, end, explanation: `“${text.slice(start, end)}” ${says[name]}.`, suggestion: 'Say what happened and what happens next, without judging.' });
    return ({ text, words }) => [
      ...find(words).map(({ group, start, end }) => toMatch(text, group as ToneKind, start, end)),
      ...(wanted('shouting') ? [...text.matchAll(SHOUT)].map((match) => toMatch(text, 'shouting', match.index, match.index + match[0].length)) : []),
    ];
  },
};
