import { expect, test } from 'vitest';
import { draftAnswer } from '../../testing/scripted-gateway.ts';
import { readDraftAnswer } from './read-draft-answer.ts';

async function* pieces(...texts: readonly string[]) {
  yield* texts;
}

async function read(...texts: readonly string[]) {
  return Array.fromAsync(readDraftAnswer(pieces(...texts)));
}

test('gives each sentence as soon as its object is closed, however the stream is cut', async () => {
  const parts = await read(...draftAnswer([{ text: 'Hello Maya,' }, { text: 'Charge it indoors.', sources: [2], starts: 'paragraph' }]));
  expect(parts).toEqual([
    { kind: 'answerable', answerable: true },
    { kind: 'missing', missing: [] },
    { kind: 'sentence', sentence: { text: 'Hello Maya,', sources: [], starts: 'sentence', asks_for: [] } },
    { kind: 'sentence', sentence: { text: 'Charge it indoors.', sources: [2], starts: 'paragraph', asks_for: [] } },
  ]);
});

test('passes on a finished sentence before the answer has ended', async () => {
  const seen: string[] = [];
  const cut = '{"answerable":true,"missing":[],"sentences":[{"text":"One.","sources":[],"starts":"sentence","asks_for":[]},{"te';
  await expect((async () => {
    for await (const part of readDraftAnswer(pieces(cut))) seen.push(part.kind);
  })()).rejects.toMatchObject({ kind: 'invalid-output' });
  expect(seen).toEqual(['answerable', 'missing', 'sentence']);
});

test.each([
  ['prose', 'Sure, here is the draft you asked for.'],
  ['a cut answer', '{"answerable":true,"missing":[],'],
  ['a sentence of another shape', '{"answerable":true,"missing":[],"sentences":[{"words":"Hi"}]}'],
  ['nothing', ''],
])('calls %s invalid output', async (_name, text) => {
  await expect(read(text)).rejects.toMatchObject({ name: 'ModelError', kind: 'invalid-output' });
});
