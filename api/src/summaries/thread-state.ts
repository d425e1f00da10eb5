import type { ThreadState } from '@countersign/shared/assist/summary';
import { promisesOf } from './promises-of.ts';
import type { Said } from './said.ts';
import type { Turn } from './thread-turns.ts';

/** Where a thread stands, the message that says so, and the customer's words where they say it. */
export interface StandingOfThread {
  readonly state: ThreadState;
  readonly turn: Turn | undefined;
  readonly said: Said | undefined;
}

const CLOSED = /^(?:solved|closed|resolved)$/i;

/** Where a thread stands by who wrote last and what was said. An agent who promised and asked for nothing leaves the next step with the team. */
export function threadState(status: string, turns: readonly Turn[], said: readonly Said[]): StandingOfThread {
  const turn = turns.at(-1);
  const of = (state: ThreadState, words?: Said): StandingOfThread => ({ state, turn, said: words });
  if (turn === undefined) return of('unknown');
  const last = said.filter((one) => one.turn === turn);
  const settled = turn.role === 'customer' && !last.some(({ isQuestion }) => isQuestion) ? last.find(isSettled) : undefined;
  if (settled !== undefined) return of('solved', settled);
  if (CLOSED.test(status)) return of('solved');
  if (turn.role === 'customer') return of('waiting-on-us');
  const asks = last.some(({ isQuestion, text, speech }) => isQuestion || speech.step.test(text));
  return of(!asks && promisesOf(last).length > 0 ? 'waiting-on-us' : 'waiting-on-customer');
}

function isSettled({ text, speech }: Said): boolean {
  return speech.solved.test(text) && !speech.unsolved.test(text);
}
