import { expect, test } from 'vitest';
import type { Intent } from '../queries/taxonomy.ts';
import { orderIntents, possibleParents } from './order-intents.ts';
import { taxonomyAnswer } from './testing/taxonomy-answers.ts';

const intent = (id: string, parentId: string | null = null, label = id): Intent => ({ ...taxonomyAnswer.intents[0]!, id, label, parentId });
const shape = (intents: readonly Intent[]) => orderIntents(intents).map(({ intent: { id }, depth }) => `${depth} ${id}`);

test('children stand under their parent', () => {
  expect(shape([intent('c', 'a'), intent('a'), intent('b'), intent('d', 'a'), intent('e', 'c')])).toEqual(['0 a', '1 c', '2 e', '1 d', '0 b']);
});

test('intents beside each other stand in the order of their names, whatever their ids and letters', () => {
  expect(shape([intent('account', null, 'Change account details'), intent('login', null, 'Élan'), intent('sign', null, 'cannot sign in'), intent('z', 'account', 'Address'), intent('y', 'account', 'Zip')])).toEqual(['0 sign', '0 account', '1 z', '1 y', '0 login']);
});

test('one whose parent is gone stands at the top', () => {
  expect(shape([intent('a', 'nowhere'), intent('b')])).toEqual(['0 a', '0 b']);
});

test('nothing may stand under itself, nor deeper than three levels', () => {
  const intents = [intent('a'), intent('b', 'a'), intent('c', 'b'), intent('x'), intent('y', 'x')];
  const parents = (id?: string) => possibleParents(intents, id).map(({ intent: { id: parent } }) => parent);
  expect(parents('a')).toEqual([]);
  expect(parents('x')).toEqual(['a']);
  expect(parents('c')).toEqual(['a', 'b', 'x', 'y']);
  expect(parents()).toEqual(['a', 'b', 'x', 'y']);
});
