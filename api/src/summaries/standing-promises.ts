import { isHolding } from './is-holding.ts';
import { namesATime } from './names-a-time.ts';
import { promisesOf } from './promises-of.ts';
import type { Said } from './said.ts';

const DUE = /\d|\b(?:by|until|within|bis|avant|antes|até)\b|day\b/i;

/** The promises of a thread, without those to look or write back that were overtaken by what an agent stated later; with a time they stay. */
export function standingPromises(said: readonly Said[]): Said[] {
  return promisesOf(said).filter((promise) => !isOvertaken(promise, said));
}

function isOvertaken({ text, order }: Said, said: readonly Said[]): boolean {
  return isHolding(text) && !DUE.test(text) && !namesATime(text) && said.some((later) => later.turn.role === 'agent' && later.order > order && later.score > 0 && !later.isQuestion);
}
