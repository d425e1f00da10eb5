import { compileRules } from './compile-rules.ts';
import { evaluatePolicy } from './evaluate.ts';
import type { Rule } from './rule.ts';

/** An example that the rule judges otherwise than its author says. */
export interface RuleFailure {
  readonly example: string;
  readonly expected: 'match' | 'clear';
}

/** Runs a rule's own examples, whatever its scope, and returns those it gets wrong. */
export function testRule(rule: Rule): RuleFailure[] {
  const [compiled] = compileRules([{ ...rule, scope: { on: [], consoles: [], teams: [], intents: [], tags: [], languages: [] } }]);
  const isFound = (example: string): boolean => evaluatePolicy(example, [compiled!], { on: 'draft' }).length > 0;
  return [
    ...rule.examples.match.filter((example) => !isFound(example)).map((example) => ({ example, expected: 'match' as const })),
    ...rule.examples.clear.filter(isFound).map((example) => ({ example, expected: 'clear' as const })),
  ];
}
