import type { Said } from './said.ts';

const FEWEST_STEMS = 2;
const LEAST_SHARED = 1 / 3;
const MOST = 2;

/** The customer's questions nobody has answered, newest last. A later agent's sentence answers when it speaks of the same, or states something at once; asking back, promising and courtesy do not. */
export function openQuestions(said: readonly Said[]): Said[] {
  const asked = said.filter(({ turn, isQuestion, stems, score }) => turn.role === 'customer' && isQuestion && stems.length >= FEWEST_STEMS && score > 0);
  const open = asked.filter((question) => !isAnswered(question, said));
  return open.filter((question, position) => !open.slice(position + 1).some((later) => shared(question.stems, later) > 0.6)).slice(-MOST);
}

function isAnswered(question: Said, said: readonly Said[]): boolean {
  const next = said.find(({ turn, order }) => turn.role === 'agent' && order > question.order);
  return said.some((one) => one.turn.role === 'agent' && one.order > question.order && one.score > 0 && !one.isQuestion && (states(one) ? one.order === next?.order || shared(question.stems, one) >= LEAST_SHARED : false));
}

/** Says something of the matter, and not only that somebody will. */
function states({ text, speech }: Said): boolean {
  return !(speech.promise.test(text) && !speech.noPromise.test(text));
}

function shared(stems: readonly string[], said: Said): number {
  return stems.filter((stem) => said.stems.includes(stem)).length / Math.max(1, stems.length);
}
