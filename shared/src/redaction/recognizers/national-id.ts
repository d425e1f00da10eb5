import { spansOf, wordsBefore, type Recognizer } from './recognizer.ts';

const SSN = /(?<![\w-])(?!000|666|9[89]\d)(?<area>\d{3})([- .]?)(?!00)\d{2}\2(?!0000)\d{4}(?![\w-])/g;
const NINO = /(?<!\w)(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?!\w)/gi;
const SAID = /(?:\bssn\b|social|\bitin\b|taxpayer|tax id)[^.\n]*$/;

/** US social security and taxpayer numbers and UK national insurance numbers. Bare nine digits need a word that says so. */
export const nationalId: Recognizer = {
  type: 'NATIONAL_ID',
  find: (text) => [
    ...spansOf('NATIONAL_ID', text, SSN, (match) => {
      if (SAID.test(wordsBefore(text, match.index, 60))) return { score: 1, explanation: 'said to be a social security or taxpayer number' };
      return match[2] === '-' && !/(?:order|tracking|invoice|ticket|ref)\D*$/.test(wordsBefore(text, match.index)) ? { score: 0.85, explanation: 'written like a US social security number' } : undefined;
    }),
    ...spansOf('NATIONAL_ID', text, NINO, () => ({ score: 0.85, explanation: 'written like a UK national insurance number' })),
  ],
};
