import type { RedactionSpan } from '@countersign/shared/redaction/redacted-text';
import { setImmediate } from 'node:timers/promises';
import { Script } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { maskTexts } from './mask-texts.ts';

const source = (find: (text: string) => RedactionSpan[] = () => []) => ({ privacy: { finders: [find] } });
const busy = (milliseconds: number): void => {
  const began = performance.now();
  while (performance.now() - began < milliseconds);
};

test('each text is masked by itself, in order', async () => {
  expect(await maskTexts(['Write to ana@quai.example', 'Nothing here', 'Write to leo@quai.example'], source())).toEqual(['Write to [EMAIL_1]', 'Nothing here', 'Write to [EMAIL_1]']);
  expect(await maskTexts([], source())).toEqual([]);
});

test('a text that can’t be masked is left out, and the others are not', async () => {
  const texts = ['The oar is here', 'The oar broke it', 'The oar is gone'];
  expect(await maskTexts(texts, source((text) => { if (text.includes('broke')) throw new Error('odd'); return []; }))).toEqual(['The oar is here', undefined, 'The oar is gone']);
});

test('a text that hangs costs its own time and no other text', async () => {
  const texts = ['The oar is here', 'The oar hangs', 'The oar is gone'];
  expect(await maskTexts(texts, source((text) => { if (text.includes('hangs')) busy(60_000); return []; }))).toEqual(['The oar is here', undefined, 'The oar is gone']);
});

test('short texts are watched many at a time', async () => {
  const watched = vi.spyOn(Script.prototype, 'runInContext');
  try {
    await maskTexts(Array.from({ length: 400 }, (_, at) => `Where is oar ${at}?`), source());
    expect(watched.mock.calls.length).toBeLessThan(200);
  } finally {
    watched.mockRestore();
  }
});

test('others have their turn after a few milliseconds', async () => {
  let [masked, most, isOver] = [0, 0, false];
  const others = (async () => {
    while (!isOver) {
      const before = masked;
      await setImmediate();
      most = Math.max(most, masked - before);
    }
  })();
  await maskTexts(Array.from({ length: 30 }, (_, at) => `Where is oar ${at}?`), source(() => { busy(3); masked += 1; return []; }));
  isOver = true;
  await others;
  expect([masked, most]).toEqual([30, expect.toSatisfy((several: number) => several >= 1 && several <= 2) as number]);
});
