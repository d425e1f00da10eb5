import { expect, test } from 'vitest';
import { z } from 'zod';
import { uuidv7 } from './ids.ts';
import { stableUuid } from './stable-uuid.ts';

const at = Date.parse('2026-11-20T09:14:00Z');

test('is one valid UUID for one time and name, whoever makes it', async () => {
  const made = await stableUuid(at, 'suggestion.sent sug_1');
  expect(z.uuid().safeParse(made).success).toBe(true);
  expect(await stableUuid(at, 'suggestion.sent sug_1')).toBe(made);
  expect(await stableUuid(at, 'suggestion.sent sug_2')).not.toBe(made);
  expect(await stableUuid(at + 1, 'suggestion.sent sug_1')).not.toBe(made);
});

test('stands in time order among the ids that are made at random', async () => {
  const ids = [uuidv7(at - 1), await stableUuid(at, 'a'), uuidv7(at + 1)];
  expect(ids.toSorted()).toEqual(ids);
});
