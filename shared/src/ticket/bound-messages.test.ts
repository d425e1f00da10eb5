import { expect, test } from 'vitest';
import { boundMessages } from './bound-messages.ts';

const thread = (length: number): number[] => Array.from({ length }, (_, index) => index);

test('of a long thread the beginning and the newest messages are read, oldest first', () => {
  const read = boundMessages(thread(500));
  expect(read).toHaveLength(200);
  expect([read[0], read[19], read[20], read.at(-1)]).toEqual([0, 19, 320, 499]);
});

test('a thread of 200 messages is read whole', () => {
  expect(boundMessages(thread(200))).toEqual(thread(200));
});
