import { describe, expect, it } from 'vitest';
import { deltaEvent, opened, ran, sentenceOf, sourceOf, sourcesEvent, startEvent, stateAfter } from '../testing/examples.ts';
import { shownView } from '../state/reduce-panel.ts';
import { askedParts } from './asked-parts.ts';
import { numberSources } from './number-sources.ts';
import { paragraphs } from './paragraphs.ts';
import { supportingWords } from './supporting-words.ts';

describe('citations', () => {
  it('are numbered in order of appearance, the uncited ones after them, unknown ones not at all', () => {
    const events = [sourcesEvent([sourceOf(1), sourceOf(2), sourceOf(3)]), startEvent(), deltaEvent(sentenceOf(0, 'a', { citations: ['psg_3', 'psg_9'] })), deltaEvent(sentenceOf(1, 'b', { citations: ['psg_1', 'psg_3'] }))];
    const { order, numbers } = numberSources(shownView(stateAfter([...opened('41'), ...ran('41', 'a', events)]))!.run!);
    expect(order.map((source) => source.passageId)).toEqual(['psg_3', 'psg_1', 'psg_2']);
    expect([...numbers]).toEqual([['psg_3', 1], ['psg_1', 2], ['psg_2', 3]]);
  });
});

describe('a passage', () => {
  const passage = 'Every battery is covered for 24 months from delivery. If a battery fails within this time, we replace it free of charge. Call us on weekdays.';

  it('has the sentence marked that supports the claim', () => {
    const marked = supportingWords(passage, 'A battery that fails within 24 months is replaced free of charge.').filter((part) => part.supports).map((part) => part.text);
    expect(marked).toContain('If a battery fails within this time, we replace it free of charge.');
    expect(marked).not.toContain('Call us on weekdays.');
  });

  it('keeps every character', () => expect(supportingWords(passage, 'battery fails').map((part) => part.text).join('')).toBe(passage));
  it('has nothing marked without a claim', () => expect(supportingWords(passage, null).some((part) => part.supports)).toBe(false));
  it('has nothing marked by a claim it doesn’t hold', () => expect(supportingWords(passage, 'Our shop in Utrecht opens Sundays.').some((part) => part.supports)).toBe(false));
});

describe('a sentence', () => {
  it('has the detail it asks for marked, whatever its case', () => {
    expect(askedParts('The Serial number, please.', ['serial number'])).toEqual([{ text: 'The ', isAsked: false }, { text: 'Serial number', isAsked: true }, { text: ', please.', isAsked: false }]);
  });
  it('stays whole when it asks for nothing', () => expect(askedParts('All good (really).', [])).toEqual([{ text: 'All good (really).', isAsked: false }]));
  it('begins a paragraph or a line where its lead says so', () => {
    const shape = paragraphs([sentenceOf(0, 'Hi,'), sentenceOf(1, 'One.', { lead: '\n\n' }), sentenceOf(2, 'Two.'), sentenceOf(3, 'Regards,', { lead: '\n\n' }), sentenceOf(4, 'Lena', { lead: '\n' })]);
    expect(shape.map((lines) => lines.map((line) => line.map((sentence) => sentence.text)))).toEqual([[['Hi,']], [['One.', 'Two.']], [['Regards,'], ['Lena']]]);
  });
});
