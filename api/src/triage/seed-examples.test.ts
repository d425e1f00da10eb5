import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { foldText } from './fold-text.ts';
import { defaultIntents } from './intents.ts';

const languages = ['en', 'de', 'fr', 'es', 'pt'] as const;
type Row = { readonly text: string } & Readonly<Record<string, string>>;

function rows(name: string): Row[] {
  const text = readFileSync(new URL(`seed-examples/${name}.jsonl`, import.meta.url), 'utf8');
  return text.trim().split('\n').map((line) => JSON.parse(line) as Row);
}

function countsOf(name: string, label: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows(name)) counts.set(row[label]!, (counts.get(row[label]!) ?? 0) + 1);
  return counts;
}

/** Case, accents, punctuation and digits aside. */
function bare(text: string): string {
  return foldText(text).replace(/\d/g, '0').replace(/[^\p{L}0]+/gu, ' ').trim();
}

test('the default taxonomy has at least 24 intents, each with its own id', () => {
  expect(defaultIntents.length).toBeGreaterThanOrEqual(24);
  expect(new Set(defaultIntents.map((intent) => intent.id)).size).toBe(defaultIntents.length);
});

test.each([['en', 40], ['de', 12], ['fr', 12], ['es', 12], ['pt', 12]] as const)('every intent has its examples in %s, and no example names another intent', (language, least) => {
  const counts = countsOf(language, 'intent');
  expect([...counts.keys()].sort()).toEqual(defaultIntents.map((intent) => intent.id).sort());
  expect([...counts].filter(([, count]) => count < least)).toEqual([]);
});

test.each([
  ['urgency', ['high', 'low', 'normal'], 60],
  ['sentiment', ['negative', 'neutral', 'positive'], 120],
] as const)('every level of %s has its examples', (name, levels, least) => {
  const counts = countsOf(name, name);
  expect([...counts.keys()].sort()).toEqual(levels);
  expect([...counts].filter(([, count]) => count < least)).toEqual([]);
});

test.each(['urgency', 'sentiment'])('no text stands twice in %s', (name) => {
  const texts = rows(name).map(({ text }) => bare(text));
  expect(texts.filter((text, position) => text === '' || texts.indexOf(text) !== position)).toEqual([]);
});

test('no text stands twice in any language, nor under two intents', () => {
  const seen = new Map<string, string>();
  const twice = languages.flatMap((language) => rows(language).flatMap(({ text, intent }) => {
    const key = bare(text);
    const known = seen.get(key);
    seen.set(key, `${language} ${intent}`);
    return known === undefined && key !== '' ? [] : [`${text}: ${known} and ${language} ${intent}`];
  }));
  expect(twice).toEqual([]);
});
