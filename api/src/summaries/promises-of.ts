import { findPromises } from '@countersign/shared/policy/promises/find-promises';
import type { Said } from './said.ts';

const FIRM_TOPIC = /refund|erstatt|gutschr|ersatz|ersetz|replac|credit|guarant|garant|waive|free of charge|kostenlos/i;

/** The agents' sentences that say what the team will do or what the customer will get: firm promises of the policy rules, and those to look, ask and write back. */
export function promisesOf(said: readonly Said[]): Said[] {
  return said.filter(({ text, turn, speech, isQuestion, score }) =>
    turn.role === 'agent' && score > 0 && !isQuestion && (isSoft(text, speech) || (FIRM_TOPIC.test(text) && isFirm(text))));
}

function isSoft(text: string, { promise, noPromise }: Said['speech']): boolean {
  return promise.test(text) && !noPromise.test(text);
}

function isFirm(text: string): boolean {
  return findPromises([{ text, start: 0, end: text.length }]).length > 0;
}
