import type { SummaryKind, SummaryLine } from '@countersign/shared/assist/summary';
import type { FrameWords } from './frame-words.ts';
import type { PickedSentences } from './pick-lines.ts';
import { openPromises } from './open-promises.ts';
import type { Said } from './said.ts';
import type { StandingOfThread } from './thread-state.ts';
import { waitsForAnswer } from './waits-for-answer.ts';

type Quote = (kind: SummaryKind, template: string, said: Said) => SummaryLine;

/** Where the thread stands and what comes next: two lines, and the next step as one short sentence. */
export function standingLines(standing: StandingOfThread, picked: PickedSentences, said: readonly Said[], words: FrameWords, quote: Quote): { readonly lines: readonly SummaryLine[]; readonly short: string } {
  const { state, turn } = standing;
  if (turn === undefined) return { lines: [], short: '' };
  const bare = (kind: SummaryKind, text: string): SummaryLine => ({ kind, text, frame: text, quote: '', quoteLanguage: '', by: 'system', name: '', at: turn.at, messageIds: [turn.id] });
  const last = said.filter((one) => one.turn === turn);
  if (state === 'solved') return { lines: [standing.said === undefined ? bare('state', words.solved) : quote('state', words.solvedByCustomer, standing.said), bare('next', words.close)], short: words.close };
  if (state === 'waiting-on-customer') {
    const asked = last.findLast((one) => one.score > 0 && waitsForAnswer(one));
    return { lines: [bare('state', words.waitingOnCustomer), asked === undefined || standing.thanked ? bare('next', words.wait) : quote('next', words.customerTurn, asked)], short: words.wait };
  }
  const isPromised = turn.role === 'agent' && openPromises(said).length > 0;
  const question = turn.role === 'agent' ? (isPromised ? undefined : picked.questions.at(-1)) : picked.questions.findLast((one) => one.turn === turn);
  const next = question ? bare('next', words.answerOpen) : isPromised ? bare('next', words.keep) : picked.newest && picked.newest !== picked.wish && picked.newest !== picked.asked && picked.newest !== picked.laterWish ? quote('next', words.replyTo, picked.newest) : bare('next', words.reply);
  return { lines: [bare('state', words.waitingOnUs), next], short: question ? `${words.answer}: ${question.text}` : next.quote === '' ? next.text : words.reply };
}
