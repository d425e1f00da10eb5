import { askRequest, type AskRequestInput } from '@countersign/shared/ask/ask-request';
import { expect, test } from 'vitest';
import { buildIndex } from '../knowledge/index/build-index.ts';
import type { Passage } from '../knowledge/index/knowledge-index.ts';
import { packVector } from '../knowledge/vectors/pack-vector.ts';
import { withVectors } from '../knowledge/vectors/with-vectors.ts';
import { findAskSources } from './find-ask-sources.ts';

const passage = (id: string, text: string): Passage => ({ id, documentId: id, kind: 'article', title: '', heading: '', text, visibility: 'public', updated: '', language: 'en' });
const passages = [
  passage('days', 'An item can be returned within 30 days of delivery.'),
  passage('label', 'Parcels that come back to us travel free of charge.'),
  passage('hours', 'The shop opens at nine and closes at six.'),
];
const directions = { days: [0.7, 0.7, 0], label: [1, 0, 0], hours: [0, 0, 1] };
const index = withVectors(buildIndex(passages), passages, new Map(Object.entries(directions).map(([id, values]) => [id, packVector(Float32Array.from(values))])));
const find = (question: AskRequestInput['question'], vector?: Float32Array): string[] => findAskSources(askRequest.parse({ question }), index, 'en', vector).passages.map(({ passageId }) => passageId);

const asked = 'Within how many days can an item be returned?';

test('where vectors are, a question also finds the passage that says it in other words', () => {
  expect(find(asked)).toEqual(['days']);
  expect(find(asked, Float32Array.of(1, 0.2, 0))).toEqual(expect.arrayContaining(['days', 'label']));
});

test('what the words do not cover is not answered because something lies near', () => {
  expect(find('Do you repair violins?', Float32Array.of(1, 0, 0))).toEqual([]);
});
