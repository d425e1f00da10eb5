import { expect, test } from 'vitest';
import { countProcessorTime } from '../testing/processor-time.ts';
import { sayPhrase, type Phrases } from './say-phrase.ts';

const alike = (said: string) => ({ de: said, fr: said, es: said, pt: said });
const phrases: Phrases = {
  'It opens at {time}.': alike('Es öffnet um {time}.'),
  'It is {one}, not {other}.': alike('Nicht {other}, sondern {one}.'),
  '<said> We know it.': alike('<said> Das wissen wir.'),
  'It sells <goods> ({how}).': alike('Es verkauft <goods>.'),
  'a lamp': alike('eine Lampe'),
  'a bell': alike('eine Klingel'),
};

test('a sentence is said with the figures it holds, in the order of the other language', () => {
  expect(sayPhrase('It opens at 9:30.', phrases, 'de')).toBe('Es öffnet um 9:30.');
  expect(sayPhrase('It is HO-1, not HO-7.', phrases, 'de')).toBe('Nicht HO-7, sondern HO-1.');
});

test('parts that are ours are said too, and words of others stay as they are', () => {
  expect(sayPhrase('It sells a lamp and a bell (by the list).', phrases, 'de')).toBe('Es verkauft eine Lampe und eine Klingel.');
  expect(sayPhrase('It sells a lamp and a bell (by the list). We know it.', phrases, 'de')).toBe('Es verkauft eine Lampe und eine Klingel. Das wissen wir.');
  expect(sayPhrase('It opens at a lamp.', phrases, 'de')).toBe('Es öffnet um a lamp.');
});

test('a sentence that nobody knows, or that only begins like one of ours, stays English', () => {
  for (const text of ['It closes at 5.', 'It opens at 9:30', 'It is HO-1.', 'It is ', '', 'constructor', 'It opens at {time}']) expect(sayPhrase(text, phrases, 'de')).toBe(text);
});

test('a long text made to be tried again and again takes no longer than it is long', () => {
  const hostile = `It is ${', not '.repeat(20_000)}`;
  const spent = countProcessorTime();
  expect(sayPhrase(hostile, phrases, 'de')).toBe(hostile);
  expect(spent()).toBeLessThan(100);
});
