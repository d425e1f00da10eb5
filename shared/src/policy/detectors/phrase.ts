import type { DetectorType } from './detector.ts';

/** Words that must not be said: whole words, any run of blanks, straight and curly quotes alike; `*` at a word's end takes any ending. */
export const phrase: DetectorType<'phrase'> = {
  kind: 'policy',
  compile: ({ phrases, matchCase }) => {
    const pattern = new RegExp(phrases.map((words) => `${/^[\p{L}\p{N}]/u.test(words) ? '(?<![\\p{L}\\p{N}])' : ''}${toPattern(words)}${/[\p{L}\p{N}]$/u.test(words) ? '(?![\\p{L}\\p{N}])' : ''}`).join('|'), matchCase ? 'gu' : 'giu');
    return ({ text }) => [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, explanation: `The text says “${match[0].replace(/\s+/g, ' ')}”.` }));
  },
};

function toPattern(words: string): string {
  return words
    .normalize('NFC')
    .trim()
    .replace(/[.+?^${}()|[\]\\/-]/g, '\\$&')
    .replace(/\*/g, '\\p{L}{0,30}')
    .replace(/['’‘]/g, "['’‘]")
    .replace(/["“”„]/g, '["“”„]')
    .replace(/\s+/g, '[\\s\\u00a0]{1,20}');
}
