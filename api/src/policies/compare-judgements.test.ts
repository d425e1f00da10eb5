import { rule, type Rule } from '@countersign/shared/policy/rule';
import { expect, test } from 'vitest';
import { compareJudgements } from './compare-judgements.ts';
import { compileBoth } from './compile-both.ts';

const named = (...phrases: string[]): Rule => rule.parse({ id: 'names', clause: 'No names.', severity: 'warn', detector: { type: 'phrase', phrases } });
const compare = (text: string, before: Rule | null, after: Rule | null) => compareJudgements(text, compileBoth(before, after), { on: 'draft' });

test('only what the two forms of a rule do not share is a change, in the order of the text', () => {
  const changes = compare('Ask Ann, then Bob, then Cy.', named('Ann', 'Bob'), named('Bob', 'Cy'));
  expect(changes.map(({ change, excerpt, start, end }) => [change, excerpt.slice(start, end)])).toEqual([['gone', 'Ann'], ['new', 'Cy']]);
});

test('the words around a span are cut at blanks, and the span keeps its place in them', () => {
  const [change] = compare(`${'before '.repeat(40)}Ann ${'after '.repeat(40)}`, null, named('Ann'));
  expect(change!.excerpt.slice(change!.start, change!.end)).toBe('Ann');
  expect(change!.excerpt.length).toBeLessThan(160);
  expect(change!.excerpt).toMatch(/^before .*after$/);
});

test('a long word around a span is not cut into the span', () => {
  const [change] = compare(`${'x'.repeat(300)} Ann ${'y'.repeat(300)}`, null, named('Ann'));
  expect(change!.excerpt.slice(change!.start, change!.end)).toBe('Ann');
});

test('a scope that no longer covers the text takes its findings away', () => {
  expect(compare('Ask Ann.', named('Ann'), { ...named('Ann'), scope: { ...named('Ann').scope, on: ['typed'] } })).toMatchObject([{ change: 'gone', severity: 'warn', before: 'warn' }]);
});
