import type { ThreadState } from '@countersign/shared/assist/summary';
import { goesOn, isStillOpen, putsOff } from './goes-on.ts';
import { isConditional } from './is-conditional.ts';
import { isCourtesy } from './is-courtesy.ts';
import { isHearsay } from './is-hearsay.ts';
import { openPromises } from './open-promises.ts';
import { openQuestions } from './open-questions.ts';
import { promisesOf } from './promises-of.ts';
import type { Said } from './said.ts';
import type { Turn } from './thread-turns.ts';
import { waitsForAnswer } from './waits-for-answer.ts';

/** Where a thread stands, the message that says so, and the customer's words where they say it. */
export interface StandingOfThread {
  readonly state: ThreadState;
  readonly turn: Turn | undefined;
  readonly said: Said | undefined;
  /** The customer has thanked since. */
  readonly thanked: boolean;
}

const CLOSED = /^(?:solved|closed|resolved)$/i;
/** Milliseconds: half a day. */
const GOOD_WHILE = 12 * 3_600_000;
/** Stems that tell something. */
const TELLING = 2;
/** Characters of a word of advice at the end, and of a courtesy. */
const SHORT = 50;
const SHORTEST = 20;
/** The team itself, in the first person, owes it. */
const OURSELVES = /(?<!\p{L})(?:i|we|i['’]ll|we['’]ll|ich|wir|je|j['’]\p{L}*|nous|on|\p{L}{2,}(?:amos|emos|imos|aré|eré|iré|arei|erei|irei)|voy|vamos|vou)(?!\p{L})|(?<!\p{L})(?:call|ring|contact|touch|ruf\p{L}*|meld\p{L}*|appel\p{L}*|rappel\p{L}*|contact\p{L}*|llam\p{L}*|lig\p{L}*)(?!\p{L})/iu;

/**
 * Where a thread stands by who wrote last and what was said. Courtesy at the end changes nothing, but thanks settle it after an answer that asked and refused nothing
 * where no other question is open and nothing is promised, or only what follows of itself from what the team has done.
 */
export function threadState(status: string, all: readonly Turn[], said: readonly Said[], isPleased = false): StandingOfThread {
  const turns = all.filter((turn) => !isHearsay(turn));
  const newest = turns.at(-1);
  if (newest === undefined) return { state: 'unknown', turn: undefined, said: undefined, thanked: false };
  const sentencesOf = (turn: Turn): Said[] => said.filter((one) => one.turn === turn);
  const turn = turns.findLast((one) => !isCourtesy(one, sentencesOf(one))) ?? newest;
  const thanked = turns.slice(turns.indexOf(turn) + 1).some(({ role }) => role === 'customer');
  const of = (state: ThreadState, words?: Said): StandingOfThread => ({ state, turn, said: words, thanked });
  const last = sentencesOf(turn);
  const settled = settledBy(turns, sentencesOf);
  if (settled !== undefined) return { state: 'solved', turn: settled.turn, said: settled, thanked: false };
  if (CLOSED.test(status)) return of('solved');
  const before = turns.slice(0, turns.indexOf(turn));
  if (turn.role === 'customer') {
    if (isPutOff(last, before, sentencesOf)) return of('waiting-on-customer');
    return isPleased && before.some(({ role }) => role === 'agent') && last.every(asksNothing) ? of('solved', last.find(({ score }) => score > 0)) : of('waiting-on-us');
  }
  if (last.some(waitsForAnswer)) return of('waiting-on-customer');
  if (isHalfAnswered(before, said)) return of('waiting-on-us');
  const owed = openPromises(said).filter(({ text, language }) => !isConditional(text, language));
  const follows = thanked && last.some(({ text, speech }) => speech.done.test(text) || speech.past.test(text)) && owed.every((promise) => promise.turn === turn && !OURSELVES.test(promise.text));
  if (thanked && isReport(turns.slice(turns.indexOf(turn) + 1), turn, sentencesOf)) return of('solved');
  if (owed.length > 0 && !follows) return of('waiting-on-us');
  return of(thanked && !last.some(({ text, speech }) => speech.refusal.test(text)) ? 'solved' : 'waiting-on-customer');
}

/** The customer's words that it is settled, where they ask nothing on and only courtesy follows. */
function settledBy(turns: readonly Turn[], sentencesOf: (turn: Turn) => Said[]): Said | undefined {
  const own = turns.findLastIndex(({ role }) => role === 'customer');
  if (own === -1 || !turns.slice(own + 1).every((turn) => isEnding(turn, sentencesOf(turn)))) return undefined;
  const said = sentencesOf(turns[own]!);
  const found = said.find((one) => isSettled(one) && !(one.text.length <= SHORTEST && one.speech.courtesy.test(one.text)));
  return said.some((one) => (one.isQuestion && !isSettled(one)) || one.text.includes('?') || goesOn(one.text)) ? undefined : found;
}

/** Thanks that come a good while after the answer, and tell something, are thanks for what was done. */
function isReport(after: readonly Turn[], answer: Turn, sentencesOf: (turn: Turn) => Said[]): boolean {
  const thanks = after.findLast(({ role }) => role === 'customer');
  return thanks !== undefined && Date.parse(thanks.at) - Date.parse(answer.at) >= GOOD_WHILE && sentencesOf(thanks).some(({ text, stems, speech }) => stems.length >= TELLING && !speech.courtesy.test(text));
}

function asksNothing({ text, isQuestion, speech }: Said): boolean {
  return !isQuestion && !text.includes('?') && !speech.demand.test(text) && !goesOn(text) && !putsOff(text) && !isStillOpen(text);
}

/** The customer has answered what an agent asked for by saying that it comes later. */
function isPutOff(last: readonly Said[], before: readonly Turn[], sentencesOf: (turn: Turn) => Said[]): boolean {
  const asked = before.at(-1);
  return asked?.role === 'agent' && sentencesOf(asked).some(waitsForAnswer) && last.some(({ text }) => putsOff(text)) && !last.some(({ isQuestion, text, speech }) => isQuestion || speech.demand.test(text));
}

/** An agent's last words after that: no question, no promise, no step but a short word of advice. */
function isEnding(turn: Turn, said: readonly Said[]): boolean {
  return isCourtesy(turn, said) || (turn.role === 'agent' && promisesOf(said).length === 0 && said.every((one) => !one.isQuestion && (!waitsForAnswer(one) || one.text.length < SHORT)));
}

/** Of what the customer asked last something is open, though an agent has answered. */
function isHalfAnswered(before: readonly Turn[], said: readonly Said[]): boolean {
  const asked = before.findLast(({ role }) => role === 'customer');
  return openQuestions(said).some(({ turn }) => turn === asked);
}

function isSettled({ text, speech }: Said): boolean {
  return speech.solved.test(text) && !speech.unsolved.test(text);
}
