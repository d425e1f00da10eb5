import { stemWord } from '../knowledge/index/stem-word.ts';
import { stopWords } from '../knowledge/index/stop-words.ts';

/** A word of a claim or a passage. */
export interface ClaimWord {
  readonly text: string;
  /** Its stem; of a number its plain spelling. */
  readonly stem: string;
  /** Whether it is capitalised and opens no sentence. */
  readonly isName: boolean;
  readonly isNumber: boolean;
  readonly isStop: boolean;
  readonly isDenial: boolean;
}

const WORD = /\d+(?:[.,:/]\d+)*|\p{L}+(?:['’]\p{L}+)*/gu;
const DENIALS = new Set('not no never none neither nor cannot without nothing nobody unable fails fail failed refuses refuse refused declines decline declined denies deny denied lack lacks lacking instead except excluding'.split(' '));
const SPELLED = new Map('two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, at) => [word, String(at + 2)]));
const stops = stopWords['en']!;

/** The words of an English text in order; `isn’t` comes as `is` and `not`, numbers in one spelling. */
export function claimWords(text: string): ClaimWord[] {
  const words: ClaimWord[] = [];
  for (const match of text.matchAll(WORD)) {
    let plain = match[0].replaceAll('’', "'").toLowerCase();
    if (plain.endsWith("n't")) {
      const verb = plain.slice(0, -3);
      if (verb !== '') words.push({ text: verb, stem: verb, isName: false, isNumber: false, isStop: true, isDenial: false });
      plain = 'not';
    }
    plain = plain.replace(/'(?:s|re|ve|ll|d|m)$/, '');
    if (plain === '') continue;
    const isNumber = /\d/.test(plain) || SPELLED.has(plain);
    words.push({
      text: plain, stem: isNumber ? plainNumber(plain) : stemWord(plain, 'en'), isNumber,
      isName: /^\p{Lu}/u.test(match[0]) && !opensSentence(text, match.index), isStop: stops.has(plain), isDenial: DENIALS.has(plain),
    });
  }
  return words;
}

function plainNumber(text: string): string {
  return SPELLED.get(text) ?? text.replace(/(?<=\d),(?=\d{3})/g, '').replace(/\.0+$/, '');
}

function opensSentence(text: string, at: number): boolean {
  return at === 0 || /[.!?\n:]\s*["'“(]*$/.test(text.slice(Math.max(0, at - 4), at));
}
