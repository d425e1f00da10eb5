import { builtInPack } from '@countersign/shared/policy/built-in-pack';
import { compileRules } from '@countersign/shared/policy/compile-rules';
import { evaluatePolicy } from '@countersign/shared/policy/evaluate';
import { checkAll } from 'llm_guardrail';

/** Something that says whether an agent's turn commits the company. */
export interface Contender {
  readonly name: string;
  /** It reads each so-many-th turn of the threads; more than 1 where it is slow. */
  readonly everyTurn: number;
  readonly isFound: (text: string) => boolean | Promise<boolean>;
}

const rules = compileRules(builtInPack);
const WORDS = ['refund', 'reimburse', 'credit', 'voucher', 'compensation', 'discount', 'replacement', 'waive', 'free of charge', 'no charge', 'guarantee', 'promise', 'within 24 hours', 'business days', 'we will', "we'll", 'you will receive'];

/** Ours as `countersign check` has it; of npm the guardrail for texts of models, which looks for attacks and abuse, since no package there looks for promises; and a plain list of words. */
export const contenders: readonly Contender[] = [
  { name: 'countersign', everyTurn: 1, isFound: (text) => evaluatePolicy(text, rules, { on: 'typed' }).some(({ kind }) => kind === 'commitment') },
  { name: 'llm_guardrail', everyTurn: 20, isFound: async (text) => !(await checkAll(text)).allowed },
  { name: 'list of words', everyTurn: 1, isFound: (text) => WORDS.some((word) => text.toLowerCase().includes(word)) },
];
