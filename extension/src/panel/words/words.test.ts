// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { formatDay, formatTime } from './format-time.ts';
import { formatDuration } from './format-duration.ts';
import { nameLanguage } from './name-language.ts';

const now = new Date(2026, 10, 20, 10, 0).getTime();
const at = (...parts: [number, number, number, number, number]): string => new Date(...parts).toISOString();

describe('times', () => {
  it('shows only the clock today', () => expect(formatTime(at(2026, 10, 20, 9, 14), now, 'en-GB')).toBe('09:14'));
  it('adds the weekday within the week', () => expect(formatTime(at(2026, 10, 16, 8, 42), now, 'en-GB')).toBe('Mon 08:42'));
  it('shows the day before that', () => expect(formatTime(at(2026, 10, 3, 8, 42), now, 'en-GB')).toBe('3 Nov'));
  it('names a year that is not this one', () => expect(formatDay(at(2025, 10, 3, 8, 42), now, 'en-US')).toBe('3 Nov 2025'));
  it('is empty where the console shows none', () => expect(formatTime('', now, 'en-GB')).toBe(''));
});

describe('durations', () => {
  it.each([[38.2, '38 ms'], [999, '1.0 s'], [1420, '1.4 s'], [125_000, '2 min']])('shows %d as %s', (milliseconds, text) => {
    expect(formatDuration(milliseconds, 'en-GB')).toBe(text);
  });
});

describe('languages', () => {
  it.each([['pt', 'Portuguese'], ['und', null], ['', null], ['not a tag', null]])('names %s', (code, name) => expect(nameLanguage(code)).toBe(name));
});
