import type { Ticket } from '@countersign/shared/ticket/ticket';
import { detectLanguage, type DetectedLanguage } from './detect-language.ts';
import { detectLanguages } from './detect-languages.ts';
import { ownWords } from './own-words.ts';
import type { ReadThread } from './read-thread.ts';

/** A language other than the one the whole looks like is the customer's where most of it is written in it. */
const CLEARLY_MOST = 0.55;

/** The language of what the customer says now; a turn too short to tell is taken for what the console says, else for the rest of the thread. */
export function detectTicketLanguage(ticket: Ticket, thread: ReadThread): DetectedLanguage {
  const words = ownWords(thread.turnText || ticket.subject);
  const whole = detectLanguage(words, languageOf(ticket, thread));
  const [most] = detectLanguages(words, whole.language);
  return most && most.language !== whole.language && most.share >= CLEARLY_MOST ? { language: most.language, confidence: most.share } : whole;
}

function languageOf(ticket: Ticket, thread: ReadThread): string {
  const told = ticket.language?.slice(0, 2).toLowerCase();
  if (told && /^[a-z]{2}$/.test(told)) return told;
  const whole = thread.customerText;
  return whole.length > thread.turnText.length + 20 ? detectLanguage(whole, 'en').language : 'en';
}
