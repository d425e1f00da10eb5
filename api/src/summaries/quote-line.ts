import type { SummaryKind, SummaryLine } from '@countersign/shared/assist/summary';
import type { FrameWords } from './frame-words.ts';
import { isHearsay } from './is-hearsay.ts';
import type { Said } from './said.ts';
import type { Turn } from './thread-turns.ts';

const names = new Map<string, Intl.DisplayNames>();

/** A line that quotes one sentence. `template` is a phrase of `words` that may hold `{who}`; another language than the reader's is named beside it. */
export function quoteLine(kind: SummaryKind, template: string, said: Said, words: FrameWords, languageOf: (turn: Turn) => string): SummaryLine {
  const { turn, text } = said;
  const spoken = languageOf(turn);
  const quoteLanguage = spoken === words.language ? '' : spoken;
  const who = turn.role === 'customer' && !turn.isStranger ? words.customer : turn.name || words.agent;
  const beside = [isHearsay(turn) ? words.pastedChat : '', quoteLanguage === '' ? '' : languageName(quoteLanguage, words.language)].filter((word) => word !== '').join(', ');
  const frame = template.replace('{who}', who) + (beside === '' ? '' : ` (${beside})`);
  return {
    kind, frame, quote: text, quoteLanguage, text: `${frame}: ${words.quotes[0]}${text}${words.quotes[1]}`,
    messageIds: [turn.id], by: turn.role, name: turn.name, at: turn.at,
  };
}

function languageName(language: string, reader: string): string {
  let known = names.get(reader);
  if (known === undefined) names.set(reader, (known = new Intl.DisplayNames(reader, { type: 'language' })));
  return known.of(language) ?? language;
}
