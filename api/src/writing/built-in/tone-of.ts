import { splitSentences } from '@countersign/shared/text/sentences';

/** How a text sounds. Shares and `formality` lie in 0 to 1; `formality` is a rule of thumb over words of address, contractions and marks, not a calibrated number. */
export interface Tone {
  readonly words: number;
  readonly sentenceWords: number;
  /** Mean letters of a word. */
  readonly wordLetters: number;
  readonly contractions: number;
  readonly formality: number;
  readonly warmth: number;
  readonly hasExclamation: boolean;
}

const CONTRACTED = /\b(?:i|you|we|they|he|she|it|that|there|what|who|let)['’](?:m|re|ve|ll|d|s)\b|\b\p{L}+n['’]t\b/giu;
const CONTRACTIBLE = /\b(?:i am|(?:you|we|they) are|(?:it|that|there|what|he|she) is|(?:i|you|we|they) (?:have|will|would)|(?:do|does|did|is|are|was|were|has|have|had|would|could|should|will|can) ?not|cannot)\b/giu;
const FORMAL = /(?<!\p{L})(?:dear|sincerely|kind regards|we regret|kindly|furthermore|regarding|herewith|sehr geehrte\p{L}*|mit freundlichen|hiermit|diesbezüglich|madame|monsieur|veuillez|cordialement|salutations|estimad[oa]|atentamente|le rogamos|prezad[oa]|atenciosamente|cordialmente)(?!\p{L})/giu;
const CASUAL = /(?<!\p{L})(?:hi|hey|hiya|cheers|thanks|no worries|sure thing|ok(?:ay)?|great|awesome|just|folks|moin|hallo|liebe grüße|lg|klar|gern|salut|coucou|à bientôt|hola|un abrazo|oi|abraço|olá)(?!\p{L})/giu;
const WARM = /(?<!\p{L})(?:thank you|thanks|happy|glad|sorry|understand|appreciate|lovely|welcome|of course|hope|danke|dank|gern\p{L}*|freu\p{L}*|tut (?:mir|uns) leid|verstehe\p{L}*|merci|ravi\p{L}*|désolé\p{L}*|plaisir|comprends|gracias|encantad\p{L}*|siento|lamento|comprendo|obrigad\p{L}*|prazer|feliz|entendo)(?!\p{L})/giu;

/** Measures a text. */
export function toneOf(text: string): Tone {
  const words = text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const sentences = Math.max(1, splitSentences(text).length);
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const contracted = count(CONTRACTED);
  const possible = contracted + count(CONTRACTIBLE);
  const contractions = possible === 0 ? 0 : contracted / possible;
  const exclamations = count(/!/g) / sentences;
  const formality = 0.5 + 0.15 * Math.min(2, count(FORMAL)) - 0.12 * Math.min(3, count(CASUAL)) - 0.2 * contractions - 0.2 * Math.min(1, exclamations) + (possible > 0 && contractions === 0 ? 0.1 : 0);
  return {
    words: words.length, sentenceWords: words.length / sentences, wordLetters: words.length === 0 ? 0 : words.join('').length / words.length,
    contractions, formality: Math.min(1, Math.max(0, formality)), warmth: Math.min(1, count(WARM) / sentences + 0.3 * Math.min(1, exclamations)), hasExclamation: exclamations > 0,
  };
}
