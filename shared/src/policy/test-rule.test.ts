import { expect, test } from 'vitest';
import { rule } from './rule.ts';
import { testRule } from './test-rule.ts';

test('names the examples a rule judges otherwise than its author says, whatever its scope', () => {
  const written = rule.parse({
    id: 'no-legal', clause: 'No legal words.', severity: 'warn', scope: { on: ['typed'], intents: ['billing'] },
    detector: { type: 'phrase', phrases: ['lawyer'] },
    examples: { match: ['Ask a lawyer.', 'Ask an attorney.'], clear: ['Ask us.', 'No lawyer is needed.'] },
  });
  expect(testRule(written)).toEqual([{ example: 'Ask an attorney.', expected: 'match' }, { example: 'No lawyer is needed.', expected: 'clear' }]);
});
