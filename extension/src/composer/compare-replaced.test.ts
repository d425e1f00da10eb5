import { expect, test } from 'vitest';
import { compareReplaced } from './compare-replaced.ts';

const parts = { before: 'Hi Maya,', text: 'I looked into it.', after: 'Lena' };

test.each([
  ['I checked it.', 'Hi Maya, I checked it. Lena', 'whole', null],
  ['I checked it.', 'Hi Maya, I looked into it. Lena', 'nothing', null],
  ['I looked  into it.', 'Hi Maya, I looked into it. Lena', 'whole', null],
  ['- One\n- Two', 'Hi Maya,\n- One\n- Two\nLena', 'whole', null],
  ['I checked it.', 'Hi Maya, Lena', 'other', 'Words of the draft are missing: 3.'],
  ['I checked it.', 'Hi, I checked it. Lena', 'other', 'The paragraphs landed in another shape.'],
])('after %j the reply %j counts as %s', (draft, now, state, differs) => expect(compareReplaced(draft, parts, now)).toEqual({ state, differs }));
