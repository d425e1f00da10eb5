import { expect, test } from 'vitest';
import type { Intent, IntentVolumes } from '../queries/taxonomy.ts';
import { familyTickets } from './family-tickets.ts';
import { taxonomyAnswer, volumesAnswer } from './testing/taxonomy-answers.ts';

const intent = (id: string, parentId: string | null = null): Intent => ({ ...taxonomyAnswer.intents[0]!, id, parentId });
const volume = (id: string, tickets: number): IntentVolumes['intents'][number] => ({ ...volumesAnswer.intents[0]!, intent: id, tickets });

test('a parent has its own tickets and those of all levels under it; an intent without any under it is not named', () => {
  const sums = familyTickets([intent('a'), intent('b', 'a'), intent('c', 'b'), intent('d', 'a'), intent('x')], [volume('a', 1), volume('b', 20), volume('c', 300), volume('x', 9), volume('gone', 7)]);
  expect([...sums]).toEqual([['a', 321], ['b', 320]]);
});

test('one whose parent is gone adds to nobody', () => {
  expect([...familyTickets([intent('a'), intent('b', 'nowhere')], [volume('b', 5)])]).toEqual([]);
});
