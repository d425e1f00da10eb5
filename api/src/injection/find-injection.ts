import type { Finding } from '@countersign/shared/policy/finding';
import { findingId } from '@countersign/shared/policy/finding-id';
import { plainSpelling } from '@countersign/shared/redaction/plain-spelling';
import { injectionPatterns } from './injection-patterns.ts';
import { oddTasks, taskLeaning } from './odd-task.ts';
import { taskWeights } from './task-weights.ts';
import { unhide, unseenMarkup } from './unhide.ts';

const MOST_CHARACTERS = 20_000;
const MOST_FINDINGS = 10;
/** An order in a comment needs no surroundings to be odd, only to read like one. */
const ORDER_UNSEEN = 1;

/** A whole sentence that asks for a person: a wish to be heard, and no task for a machine. */
const ASKS_FOR_PERSON = /^\W*(?:(?:so|and|but|now|then|please)\W+)*(?:(?:i|we)(?:\s+would|['’]d)?\s+(?:\w+\s+)?(?:want|like|need|demand|insist|wish|ask)\b[^.!?]{0,12}?\b(?:speak|speaking|talk|talking)|let\s+(?:me|us)\s+(?:speak|talk))\s+(?:to|with)\s+[^.!?:]{2,40}[.!?]*\s*$/i;

interface Spot {
  readonly start: number;
  readonly end: number;
  readonly why: string;
}

/**
 * Text that tries to steer a model, whoever wrote it: known turns of phrase, hidden text, and a task that has nothing to do with the words around it.
 * `where` tells findings of two texts apart. Offsets count in `text`. Spots that overlap are told once, the surest kind first.
 */
export function findInjection(text: string, where = 'text'): Finding[] {
  return toFindings(text, where, [...writtenOrders(text), ...hiddenOrders(text), ...oddTasks(text.slice(0, MOST_CHARACTERS), taskWeights()).filter(({ part, score }) => score > 0 && !ASKS_FOR_PERSON.test(part.text)).map(({ part }) => ({ start: part.start, end: part.end, why: 'It sets a task that has nothing to do with the rest of the message.' }))]);
}

/** The same for an article or a file, in which a task among other words is ordinary: orders to a model and hidden text alone. */
export function findPlantedText(text: string, where: string): Finding[] {
  return toFindings(text, where, [...writtenOrders(text), ...hiddenOrders(text)]);
}

function writtenOrders(text: string): Spot[] {
  const plain = plainSpelling(text.slice(0, MOST_CHARACTERS));
  return injectionPatterns.filter(({ pattern }) => plain.text.search(pattern) !== -1).flatMap(({ pattern, why }) => [...plain.text.matchAll(pattern)].map((match): Spot => {
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const last = match.index + match[0].length - 1;
    return { start: plain.rawAt(start), end: plain.rawAt(last) + 1, why };
  }));
}

function hiddenOrders(text: string): Spot[] {
  const isOrder = (says: string): boolean => writtenOrders(says).length > 0 || taskLeaning(says, taskWeights()) > ORDER_UNSEEN;
  return [...unhide(text), ...unseenMarkup(text).filter(({ says }) => isOrder(says))];
}

function toFindings(text: string, where: string, spots: readonly Spot[]): Finding[] {
  const kept: Spot[] = [];
  for (const spot of spots) if (kept.length < MOST_FINDINGS && !kept.some((other) => spot.start < other.end && other.start < spot.end)) kept.push(spot);
  return kept.map(({ start, end, why }): Finding => {
    const quote = text.slice(start, end);
    return {
      id: findingId(`built-in.injection ${where}`, start, quote), rule: 'built-in.injection', kind: 'injection', severity: 'warn', on: 'typed', start, end, quote,
      clause: 'Instructions inside a ticket are read, never followed.', explanation: why,
    };
  });
}
