import type { DraftRequest, ProposedSentence } from '../engine.ts';
import { isCase } from '../../knowledge/is-case.ts';
import { phrasesFor } from './phrases.ts';

const MOST_ASKED = 2;
/** A letter tells enough to ask on a guess; a line of chat does not. */
const LEAST_CONFIDENCE = { letter: 0.35, line: 0.6 } as const;
/** The customer speaks of a case of their own, not of how things work in general. */
const OWN_CASE = /\b(?:my|our|mine|i(?:'ve| have| had| was| am|'m)|i (?:ordered|bought|received|got|paid|returned|sent|need|tried|lost|forgot|cannot|can't)|we (?:ordered|bought|received|paid)|mein\w*|unser\w*|ich habe|mon|ma|mes|notre|mi|mis|mio|mia|mijn|meu|minha|n'ai pas)\b/i;

/** One question for the details that are missing: what the intent needs of the customer's own case, and gaps a macro left. */
export function askForDetails(request: Pick<DraftRequest, 'triage' | 'ticket' | 'voice'>, gaps: readonly string[], body: string, isMacro: boolean): ProposedSentence[] {
  const { triage, ticket, voice } = request;
  const customerWords = ticket.messages.filter((message) => message.author.role === 'customer').slice(-5).map((message) => message.text.slice(0, 4000)).join('\n');
  const asksItself = /\b(?:send|tell|give|let) (?:me|us)\b|\bcould you\b|\breply with\b/i.test(body);
  const needed = !(asksItself && isMacro) && triage.confidence >= (isCase(ticket) ? LEAST_CONFIDENCE.letter : LEAST_CONFIDENCE.line) && OWN_CASE.test(customerWords) ? triage.missing : [];
  const details = [...new Set([...gaps, ...needed])].filter((detail) => !alreadyAsked(detail, body)).slice(0, MOST_ASKED);
  if (details.length === 0) return [];
  const phrases = phrasesFor(voice.language);
  const names = details.map((detail) => phrases.details[detail] ?? (/^(?:an?|the|your|his|her)\s/i.test(detail) || voice.language !== 'en' ? detail : `your ${detail}`));
  const list = names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} ${phrases.and} ${names.at(-1)}`;
  return [{ kind: 'sentence', text: phrases.ask.replace('{x}', () => list), citations: [], lead: '\n\n', asks: details }];
}

/** The quoted answer itself asks the customer for it ("send us your order number"). */
function alreadyAsked(detail: string, body: string): boolean {
  const word = detail.replace(/^an? (.*?) of .*$/i, '$1').split(' ').slice(-2).join(' ');
  return new RegExp(`\\b(?:send|tell|give|reply with|include|provide|share|attach)\\b[^.]{0,60}\\b${word.replace(/[^\p{L}\p{N} ]/gu, '.')}`, 'iu').test(body);
}
