import { expect, test } from 'vitest';
import { labelWords } from './label-words.ts';

test('a label says its words however it is written', () => {
  for (const label of ['lost_card', 'lost-card', 'lost.card', ' lost  card ']) expect(labelWords(label)).toBe('lost card');
  expect(labelWords('lostCard')).toBe('lost Card');
});
