import { expect, test } from 'vitest';
import { judgeExamples } from './judge-examples.ts';
import { rule } from './rule.ts';

test('says of each example whether the rule judges it as its author says, whatever its scope, and what it found in it', () => {
  const written = rule.parse({
    id: 'no-legal', clause: 'No legal words.', severity: 'warn', scope: { on: ['typed'], intents: ['billing'] },
    detector: { type: 'phrase', phrases: ['lawyer'] },
    examples: { match: ['Ask a lawyer.', 'Ask an attorney.'], clear: ['Ask us.', 'No lawyer is needed.'] },
  });
  expect(judgeExamples(written).map(({ example, expected, at, passes, matches }) => [example, expected, at, passes, matches.map(({ start, end }) => example.slice(start, end))])).toEqual([
    ['Ask a lawyer.', 'match', 0, true, ['lawyer']], ['Ask an attorney.', 'match', 1, false, []], ['Ask us.', 'clear', 0, true, []], ['No lawyer is needed.', 'clear', 1, false, ['lawyer']],
  ]);
});
