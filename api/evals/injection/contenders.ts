import { checkInjection } from 'llm_guardrail';
import { findInjection } from '../../src/injection/find-injection.ts';

/** Something that says whether a text holds an injection. */
export interface Contender {
  readonly name: string;
  readonly isFound: (text: string) => boolean | Promise<boolean>;
}

const KEYWORDS = ['ignore', 'disregard', 'forget', 'instructions', 'system prompt', 'jailbreak', 'pretend', 'act as', 'you are now', 'developer mode', 'bypass', 'override', 'in your response', 'in your answer', 'in your reply'];

/** Ours, what npm has, and a plain list of words. */
export const contenders: readonly Contender[] = [
  { name: 'countersign', isFound: (text) => findInjection(text).length > 0 },
  { name: 'llm_guardrail', isFound: async (text) => (await checkInjection(text)).detected },
  { name: 'list of words', isFound: (text) => KEYWORDS.some((word) => text.toLowerCase().includes(word)) },
];
