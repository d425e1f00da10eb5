import { expect, test } from 'vitest';
import { requireEntityPattern } from './require-entity-pattern.ts';

test.each(['.', '.+', String.raw`\S+`, String.raw`\w+`, '[a-z0-9]+', '(?:.|x)+', '.*?.', String.raw`(?P<value>\w)`, 'a|b|c|[d-z]|[0-9]'])('the pattern %s, which names every word of a ticket, is refused', (pattern) => {
  expect(() => requireEntityPattern({ name: 'Frame', pattern })).toThrow('The pattern of “Frame” fits every letter and every digit, so it would fit everywhere.');
});

test.each(['^', '$', String.raw`\s*`, 'x*'])('the pattern %s, which names nothing, is refused', (pattern) => {
  expect(() => requireEntityPattern({ name: 'Frame', pattern })).toThrow(/“Frame”/);
});

test.each([String.raw`FR-\d+`, String.raw`\d+`, String.raw`[A-Z]{2}\d{6}`, 'Meridian|Aurora', String.raw`\w{12}`, String.raw`Vertrag (?P<value>\w+)`, String.raw`\b[A-Z]\d\b`])('the pattern %s stands', (pattern) => {
  expect(() => requireEntityPattern({ name: 'Frame', pattern })).not.toThrow();
});
