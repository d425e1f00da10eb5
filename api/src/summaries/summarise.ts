import type { AssistRequest } from '@countersign/shared/assist/assist-request';
import type { Summary, SummaryLine } from '@countersign/shared/assist/summary';
import type { Triage } from '@countersign/shared/assist/triage';
import type { Ticket } from '@countersign/shared/ticket/ticket';
import { frameWords, type FrameWords } from './frame-words.ts';
import { isHearsay } from './is-hearsay.ts';
import { languagesOf } from './languages-of.ts';
import { markChanges } from './mark-changes.ts';
import { pickLines, type PickedSentences } from './pick-lines.ts';
import { quoteLine } from './quote-line.ts';
import { readSaid, type Said } from './said.ts';
import { standingLines } from './standing-lines.ts';
import { threadState } from './thread-state.ts';
import { threadTurns, type Turn } from './thread-turns.ts';

/** Who reads the summary, and what they saw before. */
export type SummaryReader = Pick<AssistRequest, 'locale' | 'summarisedTo'>;

/** Threads beyond this have more to say than a wish and an answer. */
const SHORT_THREAD = 16;
const MOST_SENTENCES = 5;
const SURE_OF_MOOD = 0.7;

/**
 * The thread in the words of its own messages: what the customer wants, what was tried and promised, where it stands, what is next, what is open.
 * Every line names the messages it rests on. The mood of the newest message, where it is known, tells a customer who has what they came for from one who waits. What changed since `summarisedTo` is found by reading the thread up to there once more: nothing is kept.
 */
export function summarise(ticket: Ticket, reader: SummaryReader = {}, mood?: Pick<Triage, 'sentiment' | 'sentimentConfidence'>): Summary {
  const words = frameWords(reader.locale);
  const turns = threadTurns(ticket);
  const now = summariseTurns(ticket, turns, words, mood?.sentiment === 'positive' && mood.sentimentConfidence >= SURE_OF_MOOD);
  const seen = turns.findLastIndex(({ id }) => id === reader.summarisedTo);
  return seen === -1 || seen === turns.length - 1 ? now : markChanges(summariseTurns({ ...ticket, status: 'open' }, turns.slice(0, seen + 1), words), now);
}

function summariseTurns(ticket: Pick<Ticket, 'subject' | 'status' | 'language'>, turns: readonly Turn[], words: FrameWords, isPleased = false): Summary {
  const languageOf = languagesOf(ticket, turns);
  const said = readSaid(turns, ticket.subject, languageOf);
  const picked = pickLines(said);
  const quote = (kind: SummaryLine['kind'], template: string, one: Said): SummaryLine => quoteLine(kind, template, one, words, languageOf);
  const standing = threadState(ticket.status, turns, said, isPleased);
  const { lines: ends, short } = standingLines(standing, picked, said, words, quote);
  const lines = [
    ...(picked.wish === undefined ? [] : [quote('wants', picked.wish.isQuestion ? words.asks : words.says, picked.wish)]),
    ...(picked.asked === undefined ? [] : [quote('wants', picked.asked.isQuestion ? words.asks : words.says, picked.asked)]),
    ...(picked.laterWish === undefined ? [] : [quote('wants', words.says, picked.laterWish)]),
    ...picked.tried.filter(({ text }) => !ends.some((line) => line.quote === text)).map((one) => quote('tried', one.speech.done.test(one.text) ? words.did : words.suggests, one)),
    ...picked.promised.map((one) => quote('promised', words.promised, one)),
    ...picked.questions.filter((one) => one !== picked.wish && one !== picked.asked).map((one) => quote('question', words.openQuestion, one)),
    ...ends,
  ];
  return {
    customer: picked.wish === undefined ? '' : plainLine(picked.wish, words), agent: picked.answer === undefined ? '' : plainLine(picked.answer, words), next: short,
    sentences: sentencesOf(picked, turns.length).map((one) => ({ text: plainLine(one, words), messageIds: [one.turn.id] })),
    lines, state: standing.state, gone: [], readTo: turns.at(-1)?.id ?? '', language: words.language, engine: 'built-in',
  };
}

function sentencesOf(picked: PickedSentences, turns: number): Said[] {
  const core = [picked.wish, picked.answer];
  const more = turns > SHORT_THREAD ? [...picked.promised.slice(-1), ...picked.tried.slice(-1), ...picked.questions.slice(-1)] : [];
  return [...new Set([...core, ...more])].filter((one) => one !== undefined).slice(0, MOST_SENTENCES).sort((one, other) => one.position - other.position);
}

function plainLine({ turn, text, isQuestion }: Said, words: FrameWords): string {
  return `${(isQuestion ? words.asks : words.says).replace('{who}', turn.isStranger ? turn.name : turn.role === 'customer' ? words.customer : words.agent)}${isHearsay(turn) ? ` (${words.pastedChat})` : ''}: ${text}`;
}
