import { loadEld } from './load-eld.ts';

const scoresOf = await loadEld();

/** The words of a text that tell its language: without links, addresses and codes. */
export function tellingWords(text: string): string {
  return text.replace(/https?:\/\/\S+|[^\s@]{1,64}@[^\s@]{1,255}|\b[\p{L}]{0,40}\d[\p{L}\d-]*\b/gu, ' ');
}

/** How much words look like each language, most first. */
export function languageScores(words: string): [language: string, score: number][] {
  return Object.entries(scoresOf(words)).sort((one, other) => other[1] - one[1]);
}
