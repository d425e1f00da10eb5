import { detectLanguage } from '../triage/detect-language.ts';

/** Below this the detector guesses: a few words of an agent's look alike in languages that are close. */
const SURE = 0.5;

/** The language of a question. A word or two are taken for the ticket's language, else for the one most of the knowledge is written in; so is a guess at one that the knowledge does not speak. */
export function questionLanguage(question: string, ticketLanguage: string | undefined, spoken: readonly string[]): string {
  const usual = ticketLanguage !== undefined && (spoken.includes(ticketLanguage) || spoken.length === 0) ? ticketLanguage : (spoken[0] ?? 'en');
  const { language, confidence } = detectLanguage(question, usual);
  return confidence < SURE && !spoken.includes(language) ? usual : language;
}
