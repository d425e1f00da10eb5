import { expect, test } from 'vitest';
import { readLabelledTexts } from './read-labelled-texts.ts';

const csv = (...texts: string[]) => Buffer.from(`text,label\n${texts.map((text) => `${text},repair`).join('\n')}\n`);

function privacy() {
  const shown: string[] = [];
  return { shown, source: { privacy: { finders: [(text: string) => { shown.push(text); return []; }] } } };
}

test('a file that was counted is not masked again when it is taken in', async () => {
  const { shown, source } = privacy();
  const counted = await readLabelledTexts(csv('My oar is split'), source);
  expect(await readLabelledTexts(csv('My oar is split'), source)).toBe(counted);
  expect(shown).toEqual(['My oar is split']);
});

test('another file is read, and the same one again once the workspace masks otherwise', async () => {
  const { shown, source } = privacy();
  await readLabelledTexts(csv('My oar is split'), source);
  expect(await readLabelledTexts(csv('My oar is gone'), source)).toMatchObject([{ text: 'My oar is gone' }]);
  const later = privacy();
  await readLabelledTexts(csv('My oar is gone'), later.source);
  expect([shown, later.shown]).toEqual([['My oar is split', 'My oar is gone'], ['My oar is gone']]);
});

test('what can’t be used says why, and is never masked', async () => {
  const { shown, source } = privacy();
  expect(await readLabelledTexts(csv('', 'Oh', 'x'.repeat(2001), 'My oar is split'), source)).toMatchObject([
    { line: 2, reason: 'has no text' }, { line: 3, reason: 'is too short' }, { line: 4, reason: 'is longer than 2000 characters' }, { line: 5, text: 'My oar is split', label: 'repair' },
  ]);
  expect(shown).toEqual(['My oar is split']);
});
