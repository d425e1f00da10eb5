import { expect, test } from 'vitest';
import { caseIdOf, recordId, recordNumber } from './record-id.ts';

test('a ticket number always stands for the same 18-character case id, and back', () => {
  expect(caseIdOf(48201)).toMatch(/^500\w{15}$/);
  expect(caseIdOf('48201')).toBe(caseIdOf(48201));
  expect(caseIdOf(caseIdOf(48201))).toBe(caseIdOf(48201));
  expect(caseIdOf(caseIdOf(48201).slice(0, 15))).toBe(caseIdOf(48201));
  expect(recordNumber('Case', caseIdOf(48201))).toBe(48201);
});

test('the last three letters tell which of the others are capitals', () => {
  expect(recordId('Case', 0)).toBe('5005g00000000000AA'.slice(0, 15) + 'AAA');
  expect(recordId('Case', 10)).toBe('5005g0000000' + '00A' + 'AAQ');
});

test('an id with a wrong check, or of another object, is no case', () => {
  expect(recordNumber('Case', `${caseIdOf(7).slice(0, 15)}ZZZ`)).toBeUndefined();
  expect(recordNumber('Case', recordId('EmailMessage', 7))).toBeUndefined();
});
