import type { ThreadState } from '@countersign/shared/assist/summary';
import { isConditional } from './is-conditional.ts';
import { isHearsay } from './is-hearsay.ts';
import { openPromises } from './open-promises.ts';
import { openQuestions } from './open-questions.ts';
import { promisesOf } from './promises-of.ts';
import type { Said } from './said.ts';
import type { Turn } from './thread-turns.ts';
import { waitsForAnswer } from './waits-for-answer.ts';
import { whole } from './speech/whole.ts';

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
const CLOSING = /thank|thx|cheers|much obliged|\bta\b|all the best|legend|that['’]?s (?:it|all)|take care|\bbye\b|danke?\b|merci|merzi|tschüss|au revoir|gracias|adiós|obrigad|valeu|tchau/i;
/** The customer will do it, later. */
const WILL_DO = whole(
  String.raw`i['’]?ll|i will|will (?:do|have to|try|send|check|dig)|i(?:['’]m| am) (?:at work|out|away) (?:un)?til|give me (?:till|until|a)|let me`,
  String.raw`(?:mach|mache|schick|schicke|probier\p{L}*|schau\p{L}*|versuch\p{L}*|erledig\p{L}*|reiche?|sende?|bringe?) (?:ich|i)|ich (?:mach|mache|schick|schicke|probiere?|schaue?|versuche|melde|reiche|sende|bringe|werde)`,
  String.raw`je (?:vais|le (?:fais|ferai)|vous (?:envoie|enverrai|tiens)|regarde\p{L}*|m['’]en occupe)`,
  String.raw`(?:lo|la|se lo|os lo|te lo|le) (?:hago|mando|envío|miro|pruebo|reviso)|voy a|j(?:e )?fais ça|je (?:le |la |les )?relance|entretanto|(?:mañana|luego|esta (?:tarde|noche)) (?:los?|las?|les?|os|te)|te (?:digo|cuento|aviso)`,
  String.raw`vou|(?:já )?(?:faço|mando|envio|vejo|trato)(?: (?:isso|já|hoje|amanhã))?|(?:amanhã|logo|hoje) (?:mando|envio|vejo|faço|trato)`,
);
const SHORT = 50;
const SHORTEST = 20;
/** Goes on about something that is not settled. */
const GOES_ON = /^(?:but|however|only|except|aber|jedoch|allerdings|nur|mais (?!uma|um|nada)|par contre|pero|sin embargo|mas|porém|contudo)(?!\p{L})/iu;
/** The team itself, in the first person, owes it. */
const OURSELVES = /(?<!\p{L})(?:i|we|i['’]ll|we['’]ll|ich|wir|je|j['’]\p{L}*|nous|on|\p{L}{2,}(?:amos|emos|imos|aré|eré|iré|arei|erei|irei)|voy|vamos|vou)(?!\p{L})|(?<!\p{L})(?:call|ring|contact|touch|ruf\p{L}*|meld\p{L}*|appel\p{L}*|rappel\p{L}*|contact\p{L}*|llam\p{L}*|lig\p{L}*)(?!\p{L})/iu;

/**
 * Where a thread stands by who wrote last and what was said. Courtesy at the end changes nothing, but thanks settle it after an answer that asked and refused nothing
 * where no other question is open and nothing is promised, or only what follows of itself from what the team has done.
 */
export function threadState(status: string, all: readonly Turn[], said: readonly Said[]): StandingOfThread {
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
  if (turn.role === 'customer') return of(isPutOff(last, before, sentencesOf) ? 'waiting-on-customer' : 'waiting-on-us');
  if (last.some(waitsForAnswer)) return of('waiting-on-customer');
  if (isHalfAnswered(before, said)) return of('waiting-on-us');
  const owed = openPromises(said).filter(({ text, language }) => !isConditional(text, language));
  const follows = thanked && last.some(({ text, speech }) => speech.done.test(text) || speech.past.test(text)) && owed.every((promise) => promise.turn === turn && !OURSELVES.test(promise.text));
  if (owed.length > 0 && !follows) return of('waiting-on-us');
  return of(thanked && !last.some(({ text, speech }) => speech.refusal.test(text)) ? 'solved' : 'waiting-on-customer');
}

/** The customer's words that it is settled, where they ask nothing on and only courtesy follows. */
function settledBy(turns: readonly Turn[], sentencesOf: (turn: Turn) => Said[]): Said | undefined {
  const own = turns.findLastIndex(({ role }) => role === 'customer');
  if (own === -1 || !turns.slice(own + 1).every((turn) => isEnding(turn, sentencesOf(turn)))) return undefined;
  const said = sentencesOf(turns[own]!);
  const found = said.find((one) => isSettled(one) && !(one.text.length <= SHORTEST && one.speech.courtesy.test(one.text)));
  return said.some((one) => (one.isQuestion && !isSettled(one)) || one.text.includes('?') || GOES_ON.test(one.text)) ? undefined : found;
}

/** The customer has answered what an agent asked for by saying that it comes later. */
function isPutOff(last: readonly Said[], before: readonly Turn[], sentencesOf: (turn: Turn) => Said[]): boolean {
  const asked = before.at(-1);
  return asked?.role === 'agent' && sentencesOf(asked).some(waitsForAnswer) && last.some(({ text }) => WILL_DO.test(text)) && !last.some(({ isQuestion, text, speech }) => isQuestion || speech.demand.test(text));
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

/** Thanks and goodbyes of a customer, or an agent's kind words, and nothing else; a customer's "yes" is an answer. */
function isCourtesy({ role, body }: Turn, said: readonly Said[]): boolean {
  if (GESTURE.test(body)) return true;
  if (said.some(({ text, speech }) => speech.bitter.test(text))) return false;
  const isKind = said.every(({ text, stems, speech, isQuestion }) => !isQuestion && !/\d/.test(text) && text.length < 80 && (speech.courtesy.test(text) || (role === 'agent' && stems.length === 0)));
  if (role === 'agent') return isKind;
  return CLOSING.test(body) && (isKind || said.every(isContent));
}

/** Says nothing that asks, wants, refuses or puts off. */
function isContent({ text, speech, isQuestion }: Said): boolean {
  return !isQuestion && text.length < 160 && !speech.unsolved.test(text) && !speech.demand.test(text) && !WILL_DO.test(text) && !GOES_ON.test(text);
}
