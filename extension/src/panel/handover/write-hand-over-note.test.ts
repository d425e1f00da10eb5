import { expect, it } from 'vitest';
import type { Triage } from '@countersign/shared/assist/triage';
import { opened, ran, stateAfter, triageEvent } from '../testing/examples.ts';
import { writeHandOverNote } from './write-hand-over-note.ts';

function noteWith(over: Partial<Triage>) {
  const { event, data } = triageEvent as { event: 'triage'; data: Triage };
  const state = stateAfter([...opened('41'), ...ran('41', 'a', [{ event, data: { ...data, ...over } }])]);
  return writeHandOverNote(Object.values(state.views)[0]!);
}

it.each([['en', /^Hand-over: Battery\nCustomer: Maya Lindqvist\nAbout: /], ['de', /^Übergabe: Battery\nKunde: Maya Lindqvist\nAnliegen: /], ['sv', /^Hand-over: /]])(
  'is written in the ticket’s language: %s',
  (language, beginning) => expect(noteWith({ language }).text).toMatch(beginning),
);

it('names the message of every line', () => {
  const note = noteWith({ handover: { recommended: true, reasons: ['Asks for a manager'], because: [{ rule: 'asks-for-person', text: 'Asks for a manager', messageId: 'm1' }] } });
  expect(note.lines.map(({ part, messageIds }) => `${part} ${messageIds.join()}`)).toEqual(['who m1', 'what m1', 'known m1', 'mood m1', 'open m1']);
  expect(note.text).toContain('Why: Asks for a manager');
});
