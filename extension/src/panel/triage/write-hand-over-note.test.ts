import { expect, it } from 'vitest';
import { opened, ran, stateAfter, triageEvent } from '../testing/examples.ts';
import { writeHandOverNote } from './write-hand-over-note.ts';

function noteIn(language: string): string {
  const { event, data } = triageEvent as { event: 'triage'; data: object };
  const state = stateAfter([...opened('41'), ...ran('41', 'a', [{ event, data: { ...data, language } } as typeof triageEvent])]);
  return writeHandOverNote(Object.values(state.views)[0]!);
}

it.each([['en', /^Hand-over: Battery\nCustomer: Maya Lindqvist\nAbout: /], ['de', /^Übergabe: Battery\nKunde: Maya Lindqvist\nAnliegen: /], ['sv', /^Hand-over: /]])(
  'is written in the ticket’s language: %s',
  (language, beginning) => expect(noteIn(language)).toMatch(beginning),
);
