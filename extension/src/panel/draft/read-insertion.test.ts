import { describe, expect, it } from 'vitest';
import { deltaEvent, draftedEvent, keyOf, opened, ran, sentenceOf, sourceOf, sourcesEvent, startEvent, stateAfter, wholeDraft } from '../testing/examples.ts';
import type { Decisions, TicketView } from '../state/panel-state.ts';
import { shownView } from '../state/reduce-panel.ts';
import { readInsertion } from './read-insertion.ts';

function viewOf(events = wholeDraft, decisions: Partial<Decisions> = {}): TicketView {
  return shownView(stateAfter([...opened('41'), ...ran('41', 'a', events), { type: 'decided', key: keyOf('41'), decisions }]))!;
}

describe('what Insert gives', () => {
  it('leaves out what has no source and what is internal, and says how much', () => {
    expect(readInsertion(viewOf())).toEqual({ text: 'Hi Maya,\n\nIt is covered for 24 months.\n\nKind regards,', leftOut: 2, gaps: [], suggestionId: 'sug_1' });
  });

  it('fills placeholders from the ticket, and names the gaps that stay', () => {
    const events = [startEvent(), deltaEvent(sentenceOf(0, 'Hi {{ticket.requester.first_name}},')), deltaEvent(sentenceOf(1, 'Your order {{order.number}} left.', { lead: '\n\n' })), draftedEvent];
    expect(readInsertion(viewOf(events))).toMatchObject({ text: 'Hi Maya,\n\nYour order [ORDER NUMBER] left.', gaps: ['[ORDER NUMBER]'] });
  });

  it('puts a kept sentence back in its place', () => {
    expect(readInsertion(viewOf(wholeDraft, { kept: [2] }))?.text).toContain('24 months. You have it before Monday.\n\nKind');
  });

  it('gives internal words only after their source was accepted', () => {
    expect(readInsertion(viewOf(wholeDraft, { accepted: ['psg_1'] }))?.text).not.toContain('loan');
    expect(readInsertion(viewOf(wholeDraft, { accepted: ['psg_2'] }))?.text).toContain('\n\nA loan battery is ready.\n\nKind');
  });

  it('never gives a locked sentence whose source is unknown', () => {
    const events = [sourcesEvent([sourceOf(1)]), startEvent(), deltaEvent(sentenceOf(0, 'Hi,')), deltaEvent(sentenceOf(1, 'Secret.', { locked: true, citations: ['psg_9'] })), draftedEvent];
    expect(readInsertion(viewOf(events, { accepted: ['psg_9'] }))?.text).toBe('Hi,');
  });

  it('locks a sentence on an internal source even when the server forgot to', () => {
    const events = [sourcesEvent([sourceOf(1, { visibility: 'internal' })]), startEvent(), deltaEvent(sentenceOf(0, 'Hi,')), deltaEvent(sentenceOf(1, 'Secret.', { citations: ['psg_1'], status: 'supported' })), draftedEvent];
    expect(readInsertion(viewOf(events))?.text).toBe('Hi,');
  });

  it('begins a paragraph where a left-out sentence would have begun it', () => {
    const events = [startEvent(), deltaEvent(sentenceOf(0, 'One.')), deltaEvent(sentenceOf(1, 'Two.', { lead: '\n\n', status: 'unsupported' })), deltaEvent(sentenceOf(2, 'Three.')), draftedEvent];
    expect(readInsertion(viewOf(events))?.text).toBe('One.\n\nThree.');
  });

  it.each([
    ['before the last sentence is checked', [startEvent(), deltaEvent(sentenceOf(0, 'Hi,'))], {}],
    ['of a dismissed draft', wholeDraft, { dismissed: true }],
    ['of an abstention', [startEvent(), { event: 'draft-end' as const, data: { outcome: 'abstained' as const, reason: '', missing: [], nearest: [] } }], {}],
    ['where every sentence is left out', [startEvent(), deltaEvent(sentenceOf(0, 'Made up.', { status: 'unsupported' })), draftedEvent], {}],
  ])('gives nothing %s', (_name, events, decisions) => {
    expect(readInsertion(viewOf(events, decisions))).toBeNull();
  });
});
