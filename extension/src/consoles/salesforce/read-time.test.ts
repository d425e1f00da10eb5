import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readTime } from './read-time.ts';

const local = (year: number, month: number, day: number, hour: number, minute: number) => new Date(year, month - 1, day, hour, minute).toISOString().replace('.000Z', 'Z');

test.each([
  ['en', '<time datetime="2026-11-16T08:42:00.000Z">5m ago</time>', '2026-11-16T08:42:00Z'],
  ['en-US', '<a title="November 16, 2026 at 8:42 AM">5m ago</a>', local(2026, 11, 16, 8, 42)],
  ['en-US', '<a>November 16, 2026 at 8:42 PM</a>', local(2026, 11, 16, 20, 42)],
  ['de', '<a>16. November 2026 um 08:42</a>', local(2026, 11, 16, 8, 42)],
  ['de', '<a>16.11.2026, 08:42</a>', local(2026, 11, 16, 8, 42)],
  ['fr', '<a>3 févr. 2026 à 17:05</a>', local(2026, 2, 3, 17, 5)],
  ['es', '<a>3 de febrero de 2026 a las 17:05</a>', local(2026, 2, 3, 17, 5)],
  ['pt-BR', '<a>3 de fevereiro de 2026 às 17:05</a>', local(2026, 2, 3, 17, 5)],
  ['en', '<a>Yesterday at 8:42 AM</a>', ''],
  ['en', '<a>3/4/2026, 8:42 AM</a>', ''],
  ['en', '', ''],
])('%s, %s', (language, shown, at) => {
  const { document } = new JSDOM(`<html lang="${language}"><div class="preamble_right">${shown}</div></html>`).window;
  expect(readTime(document.querySelector('div'))).toBe(at);
});

test('an entry without a time has none', () => {
  expect(readTime(null)).toBe('');
});
