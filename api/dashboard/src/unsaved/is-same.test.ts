import { expect, test } from 'vitest';
import { isSame } from './is-same.ts';

test.each([
  ['fields in another order', { team: 'Workshop', tags: ['oar'] }, { tags: ['oar'], team: 'Workshop' }],
  ['fields in another order within a list', [{ entity: 'order', team: 'Workshop' }], [{ team: 'Workshop', entity: 'order' }]],
  ['a field that is not there and one that is undefined', { team: 'Workshop' }, { team: 'Workshop', macroId: undefined }],
  ['nothing', null, null],
])('%s: the same', (_what, one, other) => {
  expect(isSame(one, other)).toBe(true);
});

test.each([
  ['a list in another order', ['oar', 'boat'], ['boat', 'oar']],
  ['a list that is longer', ['oar'], ['oar', 'boat']],
  ['a list and a record of the same places', ['oar'], { 0: 'oar' }],
  ['nothing and an empty record', null, {}],
  ['a number and its word', { value: 4 }, { value: '4' }],
  ['a value deep down', { handover: { legal: { isOn: false } } }, { handover: { legal: { isOn: true } } }],
])('%s: not the same', (_what, one, other) => {
  expect(isSame(one, other)).toBe(false);
});
