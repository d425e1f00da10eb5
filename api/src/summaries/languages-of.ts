import { countSmallWords, type KnownLanguage } from '@countersign/shared/policy/words/count-small-words';
import type { Ticket } from '@countersign/shared/ticket/ticket';
import { detectLanguage } from '../triage/detect-language.ts';
import type { Turn } from './thread-turns.ts';

const KNOWN: readonly KnownLanguage[] = ['en', 'de', 'fr', 'es', 'pt'];
/** Characters that tell the language of a side, and of one message. */
const MOST_TELLING = 300;
/** From here on the small words of a message speak for a language, and from there on their absence speaks against one. */
const LEAST_TELLING = 24;
const LEAST_WITHOUT = 40;

/**
 * In which language each turn is written: that of its side, told once from the beginning of what it wrote, unless the small words of a turn
 * speak for another one, or none speaks for that one, and the detector agrees. In one thread a colleague may answer in English and the next one in German.
 */
export function languagesOf({ language }: Pick<Ticket, 'language'>, turns: readonly Turn[]): (turn: Turn) => string {
  const told = /^[a-z]{2}/i.exec(language ?? '')?.[0].toLowerCase() ?? 'en';
  const wordsOf = (role: Turn['role']): string => turns.filter((turn) => turn.role === role).slice(0, 6).map(({ body }) => body).join('\n').slice(0, MOST_TELLING);
  const customer = detectLanguage(wordsOf('customer'), told).language;
  const agent = detectLanguage(wordsOf('agent'), customer).language;
  const known = new Map<Turn, string>();
  return (turn) => {
    let found = known.get(turn);
    if (found === undefined) known.set(turn, (found = languageOfTurn(turn.body.slice(0, MOST_TELLING), turn.role === 'customer' ? customer : agent)));
    return found;
  };
}

function languageOfTurn(text: string, usual: string): string {
  if (text.length < LEAST_TELLING) return usual;
  const own = KNOWN.some((language) => language === usual) ? countSmallWords(text, usual as KnownLanguage) : 0;
  const isOther = (own === 0 && text.length >= LEAST_WITHOUT) || KNOWN.some((language) => language !== usual && countSmallWords(text, language) > own);
  return isOther ? detectLanguage(text, usual).language : usual;
}
