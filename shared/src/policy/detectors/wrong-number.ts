import { tellsTime } from '../words/tells-time.ts';
import type { DetectorType } from './detector.ts';
import { ticketText } from './ticket-text.ts';

const NUMBER = /(?<![\p{L}\p{N}.,:/@-])(?:[A-Z]{1,6}[-_/]?)?\d[\dA-Z]*(?:[-_/][\dA-Z]+)*(?![\p{L}\p{N}@]|[.,:]\d)/gu;
const shortest = 5;

/** An order, tracking or invoice number that differs by one or two signs, or by two changed places, from one in the ticket, and is not itself there. */
export const wrongNumber: DetectorType<'wrong-number'> = {
  kind: 'policy',
  place: 'local',
  compile: () => ({ text }, { ticket }) => {
    if (ticket === undefined) return [];
    const said = [...text.matchAll(NUMBER)].map((match) => ({ written: match[0], start: match.index, bare: bare(match[0]) })).filter((number) => digits(number.bare) >= shortest && !tellsTime(number.written));
    if (said.length === 0) return [];
    const known = new Map([...ticketText(ticket).matchAll(NUMBER)].filter(([number]) => !tellsTime(number)).map((match) => [bare(match[0]), match[0]]));
    return said.flatMap(({ written, start, bare: number }) => {
      if (known.has(number)) return [];
      const near = [...known].find(([one]) => digits(one) >= shortest && isNear(one, number));
      return near === undefined ? [] : [{ start, end: start + written.length, explanation: `The ticket says ${near[1]}, not ${written}.`, suggestion: near[1] }];
    });
  },
};

function bare(number: string): string {
  return number.toUpperCase().replace(/[-_/]/g, '');
}

function digits(number: string): number {
  return number.replace(/\D/g, '').length;
}

/** One sign changed, added, left out, or two neighbours exchanged; two changed signs where the number is long. */
function isNear(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let from = 0;
  while (from < short.length && short[from] === long[from]) from++;
  let same = 0;
  while (same < short.length - from && short[short.length - 1 - same] === long[long.length - 1 - same]) same++;
  const left = short.length - from - same;
  const right = long.length - from - same;
  if (left === 0 || right === 0) return left + right === 1;
  if (left === 1 && right === 1) return true;
  return left === 2 && right === 2 && (short[from] === long[from + 1] && short[from + 1] === long[from] || short.length >= 9);
}
