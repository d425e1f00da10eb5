import { expect, test } from 'vitest';
import { findWishes, separateQuestions } from './find-wishes.ts';

test('all of a short turn is wanted', () => {
  expect(findWishes('App does not find my bike.').wishes).toEqual(['App does not find my bike.']);
});

test('a turn that asks two things has two questions', () => {
  const { wishes } = findWishes('I have had the plan since March. I sold the bike last week, so I would like to cancel the plan. Do I have to pay until March? And can the new owner take it over instead? Thank you very much for your help with all of this.');
  expect(separateQuestions(wishes)).toEqual(['Do I have to pay until March?', 'And can the new owner take it over instead?']);
});

test('one sentence can ask two things', () => {
  expect(separateQuestions(['What do I have to do now, and can you see where it is?'])).toEqual(['What do I have to do now,', 'can you see where it is?']);
});
