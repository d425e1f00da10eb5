import { isAnnouncement } from './is-announcement.ts';
import { isHearsay } from './is-hearsay.ts';
import { openQuestions } from './open-questions.ts';
import type { Said } from './said.ts';
import { standingPromises } from './standing-promises.ts';

/** The sentences of a thread that its summary quotes, by what they say. */
export interface PickedSentences {
  readonly wish: Said | undefined;
  /** What the customer asked for beside it, where the wish only tells what happened and nothing newer is wanted. */
  readonly asked: Said | undefined;
  /** What the customer has asked for since, in their own person. */
  readonly laterWish: Said | undefined;
  /** What the agents said that weighs most. */
  readonly answer: Said | undefined;
  readonly tried: readonly Said[];
  readonly promised: readonly Said[];
  readonly questions: readonly Said[];
  /** What the newest turn says that weighs most. */
  readonly newest: Said | undefined;
}

const PLEASE = /(?<!\p{L})(?:please|kindly|bitte|s['’]il (?:vous|te) plaît|svp|merci de|veuillez|je vous (?:prie|demande)|por favor|les? (?:ruego|pido)|por gentileza|peço|pedia|agradecia|agradeço que|solicito)(?!\p{L})/iu;
/** How the matter began is no attempt to mend it. */
const BOUGHT = /(?<!\p{L})(?:ordered|paid|bought|booked|bestellt|gebucht|bezahlt|gekauft|commandée?s?|payée?s?|achetée?s?|réservée?s?|inscrite?s?|pedí|pagué|compré|reservé|contraté|pedido|comprado|pagado|comprei|paguei|encomendei|reservei|contratei)(?!\p{L})/iu;
const MOST_TRIED = 3;
const MOST_PROMISED = 3;
/** Of wishes, steps, promises and questions together. */
const MOST_LINES = 7;
const SAME = 0.7;

/** Chooses what a summary quotes. Each sentence is quoted once, of steps the newest; a promise is no step, and the newest of two alike stands for both. */
export function pickLines(said: readonly Said[]): PickedSentences {
  const telling = said.filter((one) => isAsked(one) && one.score > 0);
  const opening = (telling.find(({ text }) => !isAnnouncement(text)) ?? telling[0])?.order;
  const wish = best(withoutAnnouncements(telling.filter(({ order }) => order === opening))) ?? said.find(isBareQuestion);
  const laterWish = newestWish(said, wish);
  const asked = wish === undefined || laterWish !== undefined ? undefined : askedBeside(wish, withoutAnnouncements(telling.filter((one) => one.order === opening && one !== wish)));
  const promised = withoutSame(standingPromises(said)).slice(-MOST_PROMISED);
  const questions = openQuestions(said);
  const acts = said.filter((one) => one !== wish && one !== asked && one !== laterWish && !promised.includes(one) && one.score > 0 && isTry(one));
  const steps = withoutSame(acts.filter(({ turn }) => turn.role === 'agent'));
  const deeds = withoutSame(acts.filter(({ turn }) => turn.role === 'customer'));
  const tried = [ofNewest(steps), ofNewest(deeds)].filter((one) => one !== undefined);
  const more = tried.length < MOST_TRIED ? ofNewest(steps.concat(deeds).filter((one) => !tried.includes(one))) : undefined;
  const room = MOST_LINES - promised.length - questions.length - [wish, asked, laterWish].filter((one) => one !== undefined).length;
  const last = said.findLast(({ turn }) => !isHearsay(turn))?.order;
  return {
    wish, asked, laterWish, promised, questions,
    answer: best(said.filter(({ turn }) => turn.role === 'agent')),
    tried: [...tried, ...(more === undefined ? [] : [more])].sort((one, other) => one.position - other.position).slice(-MOST_TRIED).slice(Math.max(0, MOST_TRIED - room)),
    newest: best(said.filter(({ order }) => order === last)),
  };
}

/** A step an agent gave or took, or something the customer did about it; asking for a detail is no step. */
function isTry({ text, turn, speech, isQuestion }: Said): boolean {
  if (isQuestion || text.endsWith(':') || (turn.role === 'customer' && BOUGHT.test(text))) return false;
  return speech.done.test(text) || (turn.role === 'agent' && speech.step.test(text.replace(speech.permission, ' ')));
}

/** What the customer says they want, or else what they ask, where the wish is neither. */
function askedBeside(wish: Said, others: readonly Said[]): Said | undefined {
  if (isDemand(wish)) return undefined;
  return best(others.filter(isDemand)) ?? (wish.isQuestion ? undefined : best(others.filter(({ isQuestion }) => isQuestion)));
}

function isDemand({ text, speech }: Said): boolean {
  return speech.demand.test(text) || PLEASE.test(text);
}

/** “Where is it?” has no telling word, and is all there is where nothing else is asked. */
function isBareQuestion(one: Said): boolean {
  return isAsked(one) && one.isQuestion && one.text.includes(' ') && !one.speech.courtesy.test(one.text);
}

function withoutAnnouncements(said: readonly Said[]): readonly Said[] {
  const telling = said.filter(({ text }) => !isAnnouncement(text));
  return telling.length > 0 ? telling : said;
}

function isAsked({ turn }: Said): boolean {
  return turn.role === 'customer' && !isHearsay(turn);
}

function best(said: readonly Said[]): Said | undefined {
  return said.filter(({ score }) => score > 0).sort((one, other) => other.score - one.score || one.position - other.position)[0];
}

/** What weighs most of the newest turn: the fourth repair counts, not the first. */
function ofNewest(said: readonly Said[]): Said | undefined {
  const newest = Math.max(...said.map(({ order }) => order));
  return best(said.filter(({ order }) => order === newest));
}

/** What the customer says later that they want now; the newest that is not the first wish again. */
function newestWish(said: readonly Said[], wish: Said | undefined): Said | undefined {
  if (wish === undefined) return undefined;
  return said.findLast((one) => isAsked(one) && one.order > wish.order && one.score > 0 && !one.isQuestion && one.speech.demand.test(one.text) && !isSame(one, wish));
}

function withoutSame(said: readonly Said[]): Said[] {
  return said.filter((one, position) => !said.slice(position + 1).some((later) => isSame(one, later)));
}

function isSame(one: Said, other: Said): boolean {
  const shared = one.stems.filter((stem) => other.stems.includes(stem)).length;
  return shared / Math.max(1, Math.min(one.stems.length, other.stems.length)) > SAME;
}
