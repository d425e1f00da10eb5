import { expect, test } from 'vitest';
import { storable } from './storable.ts';

test('what PostgreSQL can’t keep is taken out of texts, however deep they stand; everything else stays', () => {
  const value = { title: 'Re\u0000turns', lines: ['half \uD83D', { id: 'm\u00001', at: 3, none: null, whole: '😀' }] };
  expect(storable(value)).toEqual({ title: 'Returns', lines: ['half \uFFFD', { id: 'm1', at: 3, none: null, whole: '😀' }] });
});
