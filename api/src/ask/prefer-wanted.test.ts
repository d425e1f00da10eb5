import { beforeAll, expect, test } from 'vitest';
import { composeAnswer } from '../engines/built-in/compose-answer.ts';
import { buildIndex } from '../knowledge/index/build-index.ts';
import type { KnowledgeIndex } from '../knowledge/index/knowledge-index.ts';
import { prepareStems } from '../knowledge/index/prepare-stems.ts';
import { splitPassages } from '../knowledge/split-passages.ts';
import { findAskSources } from './find-ask-sources.ts';

const articles = [
  {
    id: 'grinder-guarantee', title: 'Guarantee for grinders', language: 'en',
    body: '## What we cover\nEvery grinder is covered for 36 months from purchase. We repair it free of charge.\n\n## What is not covered\n- Damage from water.\n- A grinder that stood unused for more than 6 months.\n\n## After a repair\nA repaired grinder keeps its guarantee, and for at least 3 months more.',
  },
  { id: 'guarantee', title: 'Guarantee: what is covered and for how long', language: 'en', body: '## Parts\nA repair does not begin the guarantee anew, but a new part is covered for at least 9 months.\n\n## The times\n| Part | Covered for |\n|---|---|\n| Kettle | 5 years |\n| Filter | 12 months |' },
  { id: 'prices', title: 'Prices', language: 'en', body: '## What things cost\n| Thing | Price |\n|---|---|\n| Kettle | 29 euros |\n| Scale | 35 euros |' },
  { id: 'water', title: 'Soft water', language: 'en', body: '## Why it matters\nHard water takes long to heat, and a kettle lasts less long with it. How long depends on the town.' },
  { id: 'muehlen-garantie', title: 'Garantie für Mühlen', language: 'de', body: '## Umfang\nSie gilt 36 Monate ab Kauf.\n\n## Was nicht gedeckt ist\nEine Mühle, die länger als 6 Monate unbenutzt stand.' },
] as const;

let index: KnowledgeIndex;
beforeAll(async () => {
  const passages = articles.flatMap((article) => splitPassages({ ...article, visibility: 'public', updated: '2026-11-01' }));
  await prepareStems(passages);
  index = buildIndex(passages);
});

function answer(question: string, language: string): string {
  const { passages } = findAskSources({ question, earlier: [], pinned: [] }, index, language);
  const parts = composeAnswer({ question, earlier: [], ticket: null, language, rarity: index.rarity, sources: passages, redacted: null, signal: new AbortController().signal, onModelCall: () => undefined });
  return parts.flatMap((part) => (part.kind === 'sentence' ? [part.text] : []))[0] ?? '';
}

test.each([
  ['How long is a grinder under guarantee?', 'Every grinder is covered for 36 months from purchase.', 'en'],
  ['How long does the guarantee on a grinder last?', 'Every grinder is covered for 36 months from purchase.', 'en'],
  ['For how long is a kettle under guarantee?', 'Kettle: 5 years.', 'en'],
  ['How much does a kettle cost?', 'Kettle: 29 euros.', 'en'],
  ['Wie lange gilt die Garantie für eine Mühle?', 'Sie gilt 36 Monate ab Kauf.', 'de'],
])('%s %s', (question, said, language) => {
  expect(answer(question, language).replace(/^- /, '')).toBe(said);
});

test('an exception answers where the question is about exceptions', () => {
  expect(answer('After how long unused is a grinder not covered?', 'en')).toMatch(/Damage from water|more than 6 months/);
});
