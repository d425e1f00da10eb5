import { expect, test } from 'vitest';
import { weighSigns } from './weigh-signs.ts';

test('a sign that strays have is weighed, and one that they happen to lack is left out', () => {
  const inside = Array.from({ length: 40 }, (_, at) => [at % 3, 5 + (at % 2)]);
  const strays = Array.from({ length: 40 }, (_, at) => [4 + (at % 3), at % 2]);
  const [has, lacks] = weighSigns(inside, strays);
  expect(has).toBeGreaterThan(0);
  expect(lacks).toBe(0);
});
