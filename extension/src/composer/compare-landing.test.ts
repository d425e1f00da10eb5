import { expect, test } from 'vitest';
import { compareLanding } from './compare-landing.ts';

const draft = 'Hi Ana,\n\n- Unplug it\n- Call us\n\nBest,\nLena';

test.each([
  ['the draft beside the agent’s own words', 'Mine.', 'Mine.\nHi Ana,\n- Unplug it\n- Call us\nBest,\nLena', 'rich', null],
  ['the draft into an empty reply', '', 'Hi Ana,\n- Unplug it\n- Call us\nBest,\nLena', 'rich', null],
  ['a list in a channel without formatting', '', 'Hi Ana,\n\n- Unplug it\n- Call us\n\nBest,\nLena', 'plain', 'The list became plain text, because this channel has no formatting.'],
  ['a list that lost its marks', '', 'Hi Ana,\nUnplug it\nCall us\nBest,\nLena', 'rich', 'The list became plain text.'],
  ['a paragraph that melted into the agent’s own', 'Mine.', 'Mine. Hi Ana,\n- Unplug it\n- Call us\nBest,\nLena', 'rich', 'The paragraphs landed in another shape.'],
  ['a draft twice', '', `${draft}\n${draft}`, 'rich', 'The draft landed twice.'],
  ['a draft beside the same one from before', draft, `${draft}\n${draft}`, 'rich', null],
  ['a draft cut short', '', 'Hi Ana,\n- Unplug it', 'rich', 'Words of the draft are missing: 4.'],
] as const)('says how %s landed', (_what, before, after, format, said) => {
  expect(compareLanding(draft, before, after, format).differs).toBe(said);
});

test.each([
  ['nothing, where the same stands there as before', 'Mine.', 'Mine.', 'nothing'],
  ['the whole, whatever invisible marks an editor puts into it', '', 'Hi\u00a0Ana,\n- Unplug\u200b it\n- Call us\nBest,\nLena', 'whole'],
  ['the whole, where only the list’s marks are gone', '', 'Hi Ana,\nUnplug it\nCall us\nBest,\nLena', 'whole'],
  ['something else, where words are missing', '', 'Hi Ana,', 'other'],
] as const)('sees %s', (_what, before, after, state) => {
  expect(compareLanding(draft, before, after, 'rich').state).toBe(state);
});
