import { expect, test } from 'vitest';
import { buildIndex } from '../index/build-index.ts';
import type { KnowledgeQuery, Passage } from '../index/knowledge-index.ts';
import { packVector } from './pack-vector.ts';
import { layVectors } from './passage-vectors.ts';
import { fromStored, toStored } from './stored-vector.ts';
import { withVectors } from './with-vectors.ts';

const passage = (id: string, text: string, changes: Partial<Passage> = {}): Passage => ({ id, documentId: id, kind: 'article', title: '', heading: '', text, visibility: 'public', updated: '', language: 'en', ...changes });
const passages = [
  passage('fees', 'What sending a parcel back costs.'),
  passage('hours', 'The shop opens at nine.'),
  passage('staff', 'Colleagues waive the charge once.', { visibility: 'internal' }),
  passage('old', 'The charge of last winter.', { validUntil: '2026-01-01' }),
];
const vectors = new Map([['fees', [0.9, 0.1, 0]], ['hours', [0, 0, 1]], ['staff', [1, 0, 0]], ['old', [1, 0, 0]]].map(([id, values]) => [id as string, packVector(Float32Array.from(values as number[]))]));
const index = withVectors(buildIndex(passages), passages, vectors);
const ids = (query: Partial<KnowledgeQuery>): string[] => index.search({ parts: [{ text: 'opens', weight: 1 }], limit: 10, now: '2026-11-21', ...query }).sources.map(({ passageId }) => passageId);

test('a passage is found by what it means though it shares no word with the question', () => {
  expect(ids({})).toEqual(['hours']);
  expect(ids({ vector: Float32Array.of(1, 0, 0) })).toContain('fees');
});

test('what may not be found by words is not found by meaning', () => {
  expect(ids({ vector: Float32Array.of(1, 0, 0) })).toContain('staff');
  expect(ids({ vector: Float32Array.of(1, 0, 0), visibility: 'public' })).not.toContain('staff');
  expect(ids({ vector: Float32Array.of(1, 0, 0) })).not.toContain('old');
  expect(ids({ vector: Float32Array.of(1, 0, 0), now: '2025-12-24' })).toContain('old');
});

test('a question from another model is searched by words alone', () => {
  expect(ids({ vector: Float32Array.of(1, 0) })).toEqual(ids({}));
});

test('no more is given than was asked for', () => {
  expect(ids({ vector: Float32Array.of(1, 0, 0), limit: 1 })).toHaveLength(1);
});

test('an index without vectors is the index it was', () => {
  const plain = buildIndex(passages);
  expect(withVectors(plain, passages, new Map())).toBe(plain);
  expect(withVectors(plain, passages, undefined)).toBe(plain);
});

test('a vector stored in bytes keeps the cosine to a hundredth', () => {
  const wave = (shift: number): Float32Array => Float32Array.from({ length: 301 }, (_, at) => Math.sin(at * 0.7 + shift) + Math.cos(at * 1.3));
  const cosine = (one: Float32Array, other: Float32Array): number => {
    const dot = (a: Float32Array, b: Float32Array): number => a.reduce((sum, value, at) => sum + value * b[at]!, 0);
    return dot(one, other) / Math.sqrt(dot(one, one) * dot(other, other));
  };
  const laid = layVectors([undefined, fromStored(toStored(packVector(wave(0)))), packVector(new Float32Array(0))])!;
  for (const shift of [0, 0.4, 1.5, 3]) expect(laid.similarities(wave(shift))![1]).toBeCloseTo(cosine(wave(0), wave(shift)), 2);
  expect([...laid.similarities(wave(0))!].map((value) => value > 0)).toEqual([false, true, false]);
});
