import { commonLanguages } from './common-languages.ts';
import { languageScores, tellingWords } from './language-scores.ts';

const LEAST_SCORE = 0.7;
const LEAST_LEAD = 0.08;
/** From here on a piece is long enough to be told from all languages, not the likely ones alone. */
const LONG = 30;
const LEAST_LEAD_OF_RARE = 0.1;

/** The language of a sentence where it is sure, told from the likely ones and the one around it. */
export function sureLanguage(sentence: string, around: string): string | undefined {
  const words = tellingWords(sentence);
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return undefined;
  const ranked = languageScores(words);
  const isLatin = (words.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 > letters;
  if (!isLatin) return ranked[0]?.[0];
  const [best, second] = ranked.filter(([language]) => commonLanguages.has(language) || language === around);
  const [any] = ranked;
  if (letters >= LONG && any && any[1] >= LEAST_SCORE && any[1] - (best?.[1] ?? 0) >= LEAST_LEAD_OF_RARE) return any[0];
  return best && best[1] >= LEAST_SCORE && best[1] - (second?.[1] ?? 0) >= LEAST_LEAD ? best[0] : undefined;
}
