import { expect, test } from 'vitest';
import { rebase } from './rebase.ts';

const base = { label: 'Late delivery', team: 'Logistics', tags: '', rules: { legal: { isOn: true }, press: { isOn: true, phrases: ['radio'] } } as Record<string, { isOn?: boolean; value?: number; phrases?: string[] }>, products: ['Jacket', 'Boots'] };

test('what a lead did not touch follows the one who saved meanwhile, what she typed stays', () => {
  expect(rebase({ ...base, label: 'Parcel is late' }, base, { ...base, team: 'Harbour' })).toEqual({ draft: { ...base, label: 'Parcel is late', team: 'Harbour' }, clashes: [] });
});

test('a field that both changed keeps what was typed, and is named', () => {
  expect(rebase({ ...base, team: 'Workshop' }, base, { ...base, team: 'Harbour', tags: 'late' })).toEqual({ draft: { ...base, team: 'Workshop', tags: 'late' }, clashes: ['team'] });
  expect(rebase({ ...base, team: 'Harbour' }, base, { ...base, team: 'Harbour' }).clashes, 'both typed the same').toEqual([]);
});

test('two leads each switch a rule of their own, one of which had no setting before', () => {
  const mine = { ...base, rules: { ...base.rules, legal: { isOn: false } } };
  const theirs = { ...base, rules: { ...base.rules, fraud: { isOn: false } } };
  expect(rebase<typeof base>(mine, base, theirs)).toEqual({ draft: { ...base, rules: { ...base.rules, legal: { isOn: false }, fraud: { isOn: false } } }, clashes: [] });
  expect(rebase<typeof base>({ ...base, rules: { turns: { value: 4 } } }, { ...base, rules: {} }, { ...base, rules: { turns: { value: 9 } } }).clashes).toEqual(['rules.turns.value']);
});

test('lists hold what both added and neither took away', () => {
  expect(rebase({ ...base, products: ['Boots', 'Lantern'] }, base, { ...base, products: ['Jacket', 'Boots', 'Rope'] }).draft.products).toEqual(['Boots', 'Rope', 'Lantern']);
});

test('nothing typed is nothing kept', () => {
  const theirs = { ...base, label: 'Delayed', products: [] };
  expect(rebase(base, base, theirs)).toEqual({ draft: theirs, clashes: [] });
});
