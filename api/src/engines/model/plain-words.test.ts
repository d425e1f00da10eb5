import { expect, test } from 'vitest';
import { plainWords } from './plain-words.ts';

test.each([
  ['**Please note:** it takes `two` days.', 'Please note: it takes two days.'],
  ['## Your return\nIt takes two days.', 'Your return\nIt takes two days.'],
  ['"It takes two days."', 'It takes two days.'],
  ['„Das dauert zwei Tage.“', 'Das dauert zwei Tage.'],
  ['« Cela prend deux jours. »', ' Cela prend deux jours. '.trim()],
])('%s is written as %s', (text, plain) => {
  expect(plainWords(text, 'It will take two days.').trim()).toBe(plain);
});

test.each([['Press "Save" and then "Send".', ''], ['Ticket #12 is 3 ** 2 and C# stays.', ''], ['Run `npm start`.', 'Type `npm start`.'], ['**New** price', '**New** prices'], ['"Save" is the button.', ''], ['"It is done."', 'She wrote "it is done."'], ['- one step', '']])('%s stays as it is', (text, source) => {
  expect(plainWords(text, source)).toBe(text);
});

test('marks without an end are read in time', () => {
  const started = process.cpuUsage();
  for (const sign of ['**a', '`', '"', '# ', '*']) plainWords(sign.repeat(20_000), '');
  expect(process.cpuUsage(started).user / 1_000).toBeLessThan(1_000);
});
