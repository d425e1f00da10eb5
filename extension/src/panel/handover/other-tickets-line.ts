import type { AlsoFoundResult } from '../also/also-query.ts';
import { nameRequester } from '../also/name-requester.ts';
import { say } from '../words/say.ts';

const mostNamed = 3;
const longestSubject = 80;

/** The requester's other open tickets in one line that can be pasted: how many there are, and those that ask for the same before any others. Empty where there are none. */
export function otherTicketsLine(requester: string, found: Pick<AlsoFoundResult, 'tickets' | 'others'> | undefined): string {
  if (found === undefined || found.tickets.length === 0) return '';
  const { tickets, others } = found;
  const same = others.filter(({ isSame }) => isSame).slice(0, mostNamed).flatMap((one) => tickets.find(({ id }) => id === one.id) ?? []);
  const named = (same.length > 0 ? same : tickets.slice(0, mostNamed)).map(({ id, number = id, subject }) => `#${number} ${cut(subject.replace(/\s+/g, ' ').trim())}`.trim());
  return [say('also.others', tickets.length, { name: nameRequester(requester) }), ...(same.length > 0 ? [say('also.same', same.length)] : []), named.join(', ')].join(' ');
}

function cut(subject: string): string {
  return subject.length > longestSubject ? `${subject.slice(0, longestSubject - 1).trimEnd()}…` : subject;
}
