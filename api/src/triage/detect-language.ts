import { commonLanguages } from './common-languages.ts';
import { languageScores, tellingWords } from './language-scores.ts';

/** A language and how sure the detector is of it. */
export interface DetectedLanguage {
  readonly language: string;
  readonly confidence: number;
}

const MOST_CHARACTERS = 1500;
const FEWEST_LETTERS = 12;

/** The ISO 639-1 language of a text. Where the text is too short or unclear it is `fallback`. */
export function detectLanguage(text: string, fallback: string): DetectedLanguage {
  const clean = tellingWords(text.slice(0, MOST_CHARACTERS));
  const letters = clean.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return { language: fallback, confidence: 0 };
  const ranked = languageScores(clean);
  const [best, second] = ranked;
  if (!best) return { language: fallback, confidence: 0 };
  const lead = best[1] - (second?.[1] ?? 0);
  const confidence = Math.min(1, Math.max(0, (best[1] * 0.6 + lead * 2) * Math.min(1, letters / 60) + 0.2));
  if (letters < FEWEST_LETTERS && /^[\p{Script=Latin}\s\P{L}]*$/u.test(clean)) return { language: fallback, confidence: Math.min(confidence, 0.5) };
  if (letters < 60 && !commonLanguages.has(best[0])) {
    const common = ranked.find(([language]) => commonLanguages.has(language));
    if (common && common[1] > best[1] * 0.75) return { language: common[0], confidence: Math.min(confidence, 0.5) };
  }
  return { language: best[0], confidence: Number(confidence.toFixed(2)) };
}
