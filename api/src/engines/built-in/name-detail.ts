import { shippedDetail } from '../../triage/details/shipped-detail.ts';
import { detailPhrases, type PhraseLanguage } from './detail-phrases.ts';
import { phrasesFor } from './phrases.ts';

/** A detail as a sentence in this language asks for it. A team's own stays in the team's words, in quotation marks where the sentence would not hold them else. */
export function nameDetail(detail: string, language: string): string {
  const phrases = phrasesFor(language);
  const shipped = shippedDetail(detail);
  const words = shipped === undefined ? undefined : detailPhrases[shipped];
  if (words !== undefined) return words[language as PhraseLanguage] ?? words.en;
  if (phrases.determiner.test(detail)) return detail;
  return phrases === phrasesFor('en') ? `your ${detail}` : phrases.quoted.replace('{x}', () => detail);
}
