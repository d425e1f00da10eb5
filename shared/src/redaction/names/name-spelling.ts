import { plainSign } from '../plain-sign.ts';
import { respell, type Respelled } from '../respell.ts';
import { foldWord } from './fold-word.ts';

/** Marks that people leave out, or that are signs of their own: accents, Hebrew points, Arabic vowels and stretching. In other scripts a mark is a vowel of the word. */
const LOOSE_MARK = /[\u0300-\u036F\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED]/;
const KEPT = /[\p{M}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u;
const OTHER: Readonly<Record<string, string>> = { ς: 'σ', '‘': "'", ʼ: "'", '´': "'", '′': "'", '\u05BE': '-', '\u05F3': "'" };
const folded = new Map<string, string>();

/** A text as names are compared: in small letters without accents, with plain blanks, hyphens and apostrophes and without what nobody sees. */
export function nameSpelling(raw: string): Respelled {
  const { text, rawAt } = respell(raw, /[^\0-\x7F]/g, foldSign);
  return { text: text.toLowerCase(), rawAt };
}

function foldSign(sign: string): string {
  let spelled = folded.get(sign);
  if (spelled === undefined) {
    const plain = plainSign(sign);
    spelled = LOOSE_MARK.test(plain) ? '' : KEPT.test(plain) ? plain : OTHER[plain] ?? foldWord(plain);
    folded.set(sign, spelled);
  }
  return spelled;
}
