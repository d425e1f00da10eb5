import { openQuestions } from './open-questions.ts';
import type { Said } from './said.ts';
import { standingPromises } from './standing-promises.ts';

/** The sentences of a thread that its summary quotes, by what they say. */
export interface PickedSentences {
  readonly wish: Said | undefined;
  /** What the agents said that weighs most. */
  readonly answer: Said | undefined;
  readonly tried: readonly Said[];
  readonly promised: readonly Said[];
  readonly questions: readonly Said[];
  /** What the newest turn says that weighs most. */
  readonly newest: Said | undefined;
}

const MOST_TRIED = 2;
const MOST_PROMISED = 2;
const SAME = 0.7;

/** Chooses what a summary quotes. Each sentence is quoted once; a promise is no step, and the newest of two alike stands for both. */
export function pickLines(said: readonly Said[]): PickedSentences {
  const opening = said.find(({ turn, score }) => turn.role === 'customer' && score > 0)?.order;
  const wish = best(said.filter(({ turn, order }) => turn.role === 'customer' && order === opening));
  const promised = withoutSame(standingPromises(said)).slice(-MOST_PROMISED);
  const acts = said.filter((one) => one !== wish && !promised.includes(one) && one.score > 0 && isTry(one));
  const steps = withoutSame(acts.filter(({ turn }) => turn.role === 'agent'));
  const deeds = withoutSame(acts.filter(({ turn }) => turn.role === 'customer'));
  const tried = [best(steps), best(deeds)].filter((one) => one !== undefined);
  const more = tried.length < MOST_TRIED ? best(steps.concat(deeds).filter((one) => !tried.includes(one))) : undefined;
  const last = said.at(-1)?.order;
  return {
    wish, promised,
    answer: best(said.filter(({ turn }) => turn.role === 'agent')),
    tried: [...tried, ...(more === undefined ? [] : [more])].sort((one, other) => one.position - other.position),
    questions: openQuestions(said),
    newest: best(said.filter(({ order }) => order === last)),
  };
}

/** A step an agent gave or took, or something the customer did about it; asking for a detail is no step. */
function isTry({ text, turn, speech, isQuestion }: Said): boolean {
  return speech.done.test(text) || (turn.role === 'agent' && !isQuestion && speech.step.test(text.replace(speech.permission, ' ')));
}

function best(said: readonly Said[]): Said | undefined {
  return said.filter(({ score }) => score > 0).sort((one, other) => other.score - one.score || one.position - other.position)[0];
}

function withoutSame(said: readonly Said[]): Said[] {
  return said.filter((one, position) => !said.slice(position + 1).some((later) => isSame(one, later)));
}

function isSame(one: Said, other: Said): boolean {
  const shared = one.stems.filter((stem) => other.stems.includes(stem)).length;
  return shared / Math.max(1, Math.min(one.stems.length, other.stems.length)) > SAME;
}
