import { say, type PlainKey } from '../words/say.ts';

/** Why a rule may not apply. The fact keeps the English words, whatever language the agent reads. */
export const overrideReasons: ReadonlyMap<string, PlainKey> = new Map([
  ['A lead approved it', 'finding.leadApproved'],
  ['Already agreed with the customer', 'finding.agreed'],
  ['The rule doesn’t fit this case', 'finding.doesNotFit'],
]);

/** A reason as the agent reads it. */
export function sayReason(reason: string): string {
  const key = overrideReasons.get(reason);
  return key === undefined ? reason : say(key);
}
