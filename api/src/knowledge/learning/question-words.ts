import { unpackQuestion } from '../../assist/stored-question.ts';

/** The words of a stored question, without its masks, which say nothing about what a passage answers. Empty where it is gone. */
export function questionWords(stored: string | undefined): string {
  if (stored === undefined) return '';
  const { subject, question } = unpackQuestion(stored);
  return [subject, question].map((text) => text.replace(/\[[A-Z_]+_\d+\]/g, ' ').replace(/\s+/g, ' ').trim()).filter((text) => text !== '').join('. ');
}
