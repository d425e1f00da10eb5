import type { Ticket } from '@countersign/shared/ticket/ticket';
import { detectLanguage, type DetectedLanguage } from './detect-language.ts';
import type { ReadThread } from './read-thread.ts';

/** The language of what the customer says now; a turn too short to tell is taken for what the console says, else for the rest of the thread. */
export function detectTicketLanguage(ticket: Ticket, thread: ReadThread): DetectedLanguage {
  return detectLanguage(thread.turnText || ticket.subject, languageOf(ticket, thread));
}

function languageOf(ticket: Ticket, thread: ReadThread): string {
  const told = ticket.language?.slice(0, 2).toLowerCase();
  if (told && /^[a-z]{2}$/.test(told)) return told;
  const whole = thread.customerText;
  return whole.length > thread.turnText.length + 20 ? detectLanguage(whole, 'en').language : 'en';
}
