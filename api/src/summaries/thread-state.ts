import type { ThreadState } from '@countersign/shared/assist/summary';
import { isHearsay } from './is-hearsay.ts';
import { openPromises } from './open-promises.ts';
import { openQuestions } from './open-questions.ts';
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
/** A thumb and nothing else. */
const GESTURE = /^(?:👍|🙏|👌|❤|😊|🙂|😀|😃|🎉|✅|🤝|🥰|💪|[\u{1F3FB}-\u{1F3FF}\uFE0F\u200D]|\s)+$/u;
const CLOSING = /thank|thx|cheers|that['’]?s (?:it|all)|take care|\bbye\b|danke?\b|tschüss|merci|au revoir|gracias|adiós|obrigad|tchau/i;

/** Where a thread stands by who wrote last and what was said. Courtesy at the end changes nothing, but thanks settle it after an answer that asked, promised and refused nothing and where no earlier promise and no other question is open. */
export function threadState(status: string, all: readonly Turn[], said: readonly Said[]): StandingOfThread {
  const turns = all.filter((turn) => !isHearsay(turn));
  const newest = turns.at(-1);
  if (newest === undefined) return { state: 'unknown', turn: undefined, said: undefined, thanked: false };
  const sentencesOf = (turn: Turn): Said[] => said.filter((one) => one.turn === turn);
  const turn = turns.findLast((one) => !isCourtesy(one, sentencesOf(one))) ?? newest;
  const thanked = turns.slice(turns.indexOf(turn) + 1).some(({ role }) => role === 'customer');
  const of = (state: ThreadState, words?: Said): StandingOfThread => ({ state, turn, said: words, thanked });
  const last = sentencesOf(turn);
  const settled = turn.role === 'customer' && !last.some(({ isQuestion }) => isQuestion) ? last.find(isSettled) : undefined;
  if (settled !== undefined) return of('solved', settled);
  if (CLOSED.test(status)) return of('solved');
  if (turn.role === 'customer') return of('waiting-on-us');
  if (last.some(waitsForAnswer)) return of('waiting-on-customer');
  if (openPromises(said).length > 0 || isHalfAnswered(turns.slice(0, turns.indexOf(turn)), said)) return of('waiting-on-us');
  return of(thanked && !last.some(({ text, speech }) => speech.refusal.test(text)) ? 'solved' : 'waiting-on-customer');
}

/** Of what the customer asked last something is open, though an agent has answered. */
function isHalfAnswered(before: readonly Turn[], said: readonly Said[]): boolean {
  const asked = before.findLast(({ role }) => role === 'customer');
  return openQuestions(said).some(({ turn }) => turn === asked);
}

function isSettled({ text, speech }: Said): boolean {
  return speech.solved.test(text) && !speech.unsolved.test(text);
}

/** Thanks and goodbyes of a customer, or an agent's kind words, and nothing else; a customer's "yes" is an answer. */
function isCourtesy({ role, body }: Turn, said: readonly Said[]): boolean {
  if (GESTURE.test(body)) return true;
  if (said.some(({ text, speech }) => speech.bitter.test(text))) return false;
  return said.every(({ text, stems, speech, isQuestion }) => !isQuestion && !/\d/.test(text) && text.length < 80 && (speech.courtesy.test(text) || (role === 'agent' && stems.length === 0))) && (role === 'agent' || said.some(({ text }) => CLOSING.test(text)));
}
