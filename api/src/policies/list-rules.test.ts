import { rule } from '@countersign/shared/policy/rule';
import { compileRules } from '@countersign/shared/policy/compile-rules';
import { expect, test } from 'vitest';
import { listRules } from './list-rules.ts';

const rules = compileRules([['everyone', []], ['night', ['Night']], ['day', ['Day', 'Weekend']]].map(([id, teams]) =>
  rule.parse({ id, clause: 'Clause.', severity: 'warn', scope: { teams }, detector: { type: 'placeholder' } })));
const readModels = { get: () => Promise.resolve({ revision: 3, rules }) } as unknown as Parameters<typeof listRules>[0]['readModels'];

test.each([['Day', ['everyone', 'day']], ['Other', ['everyone']], ['', ['everyone', 'night', 'day']]])('an agent of the team %j is given the rules %j', async (team, ids) => {
  const { rules: given } = await listRules({ readModels }, { workspaceId: 'w', team });
  expect(given.map(({ id }) => id)).toEqual(ids);
});
