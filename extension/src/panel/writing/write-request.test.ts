import { expect, it } from 'vitest';
import { shownView } from '../state/reduce-panel.ts';
import { opened, stateAfter } from '../testing/examples.ts';
import { writeRequest } from './write-request.ts';

it.each([
  ['recieve', 'You will recieve it soon.', true],
  ['and refunded the costs.', 'We checked it and refunded the costs.', true],
  ['We checked it.', 'We checked it. It is fine.', false],
  ['It is fine.', 'We checked it. It is fine.', false],
  ['- check the cable', 'Please do this:\n- check the cable', false],
  ['We checked it.', 'We checked it.', false],
  ['words that are gone', 'Something else.', false],
])('%j selected in %j begins in the middle of a sentence: %s', (text, reply, goesOn) => {
  const view = shownView(stateAfter(opened('41')))!;
  const composer = { ...view.composer, text: reply } as NonNullable<typeof view.composer>;
  expect(writeRequest({ tool: 'fix-spelling', target: { on: 'selection', text } }, { ...view, composer }).goesOn).toBe(goesOn);
});
