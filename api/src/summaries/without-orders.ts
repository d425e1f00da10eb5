import { findPlantedText } from '../injection/find-injection.ts';

const SENTENCE_END = /[.!?…]\s+|\n/g;

/** A message without the orders to a model that stand in it, each to the end of its paragraph: nobody's wish is summed up by them. */
export function withoutOrders(text: string): string {
  const [first] = findPlantedText(text, 'summary').toSorted((one, other) => one.start - other.start);
  if (first === undefined) return text;
  const before = text.slice(0, first.start);
  const start = [...before.matchAll(SENTENCE_END)].at(-1);
  const from = start === undefined ? 0 : start.index + start[0].length;
  const next = text.indexOf('\n\n', first.end);
  return next === -1 ? text.slice(0, from) : text.slice(0, from) + withoutOrders(text.slice(next));
}
