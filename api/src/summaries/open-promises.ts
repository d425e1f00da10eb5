import { isHearsay } from './is-hearsay.ts';
import { promisesOf } from './promises-of.ts';
import type { Said } from './said.ts';
import { standingPromises } from './standing-promises.ts';

const SAME_MATTER = 0.5;

/** The promises nobody has kept, taken back or settled since: an agent who did or refused what shares their words ends one, and so does a customer who says that it is solved. */
export function openPromises(said: readonly Said[]): Said[] {
  return standingPromises(said).filter((promise) => !isHearsay(promise.turn) && !said.some((later) => later.order > promise.order && ends(later, promise)));
}

function ends(later: Said, promise: Said): boolean {
  const { text, turn, speech, stems } = later;
  if (turn.role === 'customer') return speech.solved.test(text) && !speech.unsolved.test(text) && !speech.courtesy.test(text);
  if (!speech.done.test(text) && !speech.past.test(text) && !speech.refusal.test(text)) return false;
  return promise.stems.filter((stem) => stems.includes(stem)).length / Math.max(1, promise.stems.length) >= SAME_MATTER && promisesOf([later]).length === 0;
}
