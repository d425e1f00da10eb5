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

  const words = 'If a battery fails within this time, we replace it free of charge';
  const start = passage.indexOf(words);
  const claim = sentenceOf(0, 'A battery that fails is replaced.', { citations: ['psg_1'], support: [{ passageId: 'psg_1', spans: [{ start: 6, end: 13 }, { start, end: start + words.length }] }] });
  const marked = (passageId: string, of: typeof claim | null): string[] => supportingWords(passageId, passage, of).filter((part) => part.supports).map((part) => part.text);

  it('has the words marked that the server says support the claim', () => expect(marked('psg_1', claim)).toEqual(['battery', words]));
  it('keeps every character', () => expect(supportingWords('psg_1', passage, claim).map((part) => part.text).join('')).toBe(passage));
  it('has nothing marked without a claim, by a claim that rests on another passage, or by one from an older server', () => {
    expect([marked('psg_1', null), marked('psg_2', claim), marked('psg_1', sentenceOf(0, 'It is replaced.', { citations: ['psg_1'] }))]).toEqual([[], [], []]);
  });
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
