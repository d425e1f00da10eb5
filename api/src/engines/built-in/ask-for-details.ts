import { splitSentences } from '@countersign/shared/text/sentences';
import type { DraftRequest, ProposedSentence } from '../engine.ts';
import { isCase } from '../../knowledge/is-case.ts';
import { foldText } from '../../triage/fold-text.ts';
import { nameDetail } from './name-detail.ts';
import { phrasesFor, type Phrases } from './phrases.ts';

const MOST_ASKED = 2;
const ASKS = /(?<!\p{L})(?:schick|send|nenn|teil|gib|geben|lass|antwort|envoy|indiqu|communiqu|fourni|transmet|env[ií]|facilit|adjunt|diga|inform|forne|anex|invi|comuni|stuur|sturen|geef)/iu;
const US = /(?<!\p{L})(?:uns|nous|ons)(?!\p{L})|(?:nos|ci)(?!\p{L})/iu;
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
  const phrases = phrasesFor(voice.language);
  const asked = [...gaps, ...needed].filter((detail) => !alreadyAsked(detail, body)).map((detail) => ({ detail, name: nameDetail(detail, voice.language) }))
    .filter(({ name }, position, all) => !alreadyNamed(name, body, phrases) && all.findIndex((other) => other.name === name) === position).slice(0, MOST_ASKED);
  if (asked.length === 0) return [];
  const names = asked.map(({ name }) => name);
  const list = names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} ${phrases.and} ${names.at(-1)}`;
  return [{ kind: 'sentence', text: phrases.ask.replace('{x}', () => list), citations: [], lead: '\n\n', asks: asked.map(({ detail }) => detail) }];
}

/** The quoted answer itself asks the customer for it ("send us your order number"). */
function alreadyAsked(detail: string, body: string): boolean {
  const word = detail.replace(/^an? (.*?) of .*$/i, '$1').split(' ').slice(-2).join(' ');
  return new RegExp(`\\b(?:send|tell|give|reply with|include|provide|share|attach)\\b[^.]{0,60}\\b${word.replace(/[^\p{L}\p{N} ]/gu, '.')}`, 'iu').test(body);
}

/** The same in the letter's own language ("schicken Sie uns Ihre Bestellnummer"). */
function alreadyNamed(name: string, body: string, { determiner }: Phrases): boolean {
  const bare = foldText(name.replace(/[„“”«»]/gu, '').trim().replace(determiner, ''));
  return splitSentences(body).some(({ text }) => ASKS.test(text) && US.test(text) && foldText(text).includes(bare));
}
