import { expect, test } from 'vitest';
import { showPage } from '../testing/show-page.tsx';
import type { WhereDraft } from './intent-draft.ts';
import { RoutingWhere } from './routing-where.tsx';

const row: WhereDraft = { entity: 'error-code', team: '', tags: '', priority: '' };
const show = (...rows: WhereDraft[]) => showPage(<RoutingWhere rows={rows} patterns={[]} onChange={() => undefined} />, []);

test.each([
  [{ ...row, entity: '', team: 'Workshop' }, 'Not saved until it names a detail.'], [row, 'Not saved until it sets a team, tags or a priority.'], [{ ...row, team: ' ' }, 'Not saved until it sets a team, tags or a priority.'],
])('a row that would not be saved says what it lacks: %j', (lacking, said) => expect(show(lacking).text).toContain(said));

test('a whole row says nothing, and is removed by the name of its detail', () => {
  const { markup, text } = show({ ...row, tags: 'frame' });
  expect(text).not.toContain('Not saved');
  expect(markup).toContain('aria-label="Remove: where it names error code"');
});
