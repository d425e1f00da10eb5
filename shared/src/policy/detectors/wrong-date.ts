import { findDays, type WrittenDay } from '../words/find-days.ts';
import type { DetectorType } from './detector.ts';
import { givenText } from './given-text.ts';

/** A calendar date that neither the ticket nor a source holds. Says nothing where neither names any date. */
export const wrongDate: DetectorType<'wrong-date'> = {
  kind: 'policy',
  place: 'server',
  compile: () => ({ text }, context) => {
    const said = findDays(text).filter(({ isDoubtful }) => !isDoubtful);
    if (said.length === 0) return [];
    const given = givenText(context);
    const known = findDays(given);
    const times = new Set(context.ticket?.messages.map(({ at }) => at.slice(0, 10)).filter((day) => day !== '').map((day) => day.slice(5).split('-').map(Number).join('-')));
    if (known.length === 0) return [];
    return said
      .filter((day) => !known.some((one) => isSame(one, day)) && !day.readings.some((one) => times.has(one)))
      .map(({ start, end }) => ({ start, end, explanation: `Neither the ticket nor a source says ${text.slice(start, end).replace(/\.$/, '')}.` }));
  },
};

function isSame(one: WrittenDay, other: WrittenDay): boolean {
  return one.readings.some((reading) => other.readings.includes(reading)) && (one.year === undefined || other.year === undefined || one.year === other.year);
}
