import type { RedactionSpan } from './redacted-text.ts';
import { hideSpans } from './hide-spans.ts';
import { mergeSpans } from './merge-spans.ts';
import { plainSpelling } from './plain-spelling.ts';
import { findIdNumbers } from './recognizers/id-numbers.ts';
import { findKnownNames } from './recognizers/known-names.ts';
import { nameAndAddress } from './recognizers/name-and-address.ts';
import { recognizers } from './recognizers/registry.ts';
import { toldName } from './recognizers/told-name.ts';
import { tokenShape } from './recognizers/token-shape.ts';

/** What the ticket tells about its people, so that their names are masked too, and what a workspace masks besides. */
export interface KnownPeople {
  readonly names: readonly string[];
  /** Asks for guesses too: a number that is all a text holds and is written like an id, with a score below a half. Without it a bare order number is kept. */
  readonly guesses?: boolean;
  /** Leaves out names and addresses that only the words around them tell: in articles and tables most of those are products, figures and nouns. */
  readonly shapedOnly?: boolean;
  /** The language the text is said to be in (`de`, `pt-BR`), whose rules for names hold; it is found out where it is missing or none of ours. */
  readonly language?: string;
  /** Pure, in time that grows with the text alone; offsets in the raw text. */
  readonly finders?: readonly ((text: string) => RedactionSpan[])[];
}

/**
 * Every personal detail in a text, in reading order and apart from each other (see `mergeSpans`). Throws whatever a recogniser throws.
 */
export function findSpans(text: string, known?: KnownPeople): RedactionSpan[] {
  const plain = plainSpelling(text);
  const found = recognizers.flatMap((recognizer) => recognizer.find(plain.text));
  if (known?.guesses) found.push(...findIdNumbers(plain.text, true));
  const unread = hideSpans(plain.text, found);
  const guessed = known?.shapedOnly ? [] : [...nameAndAddress.find(unread, known?.language), ...toldName.find(unread)];
  const raw = [...found, ...guessed].map((span) => ({ ...span, start: plain.rawAt(span.start), end: plain.rawAt(span.end - 1) + 1 }));
  const ownTokens = plain.text === text ? [] : tokenShape.find(text);
  const named = known === undefined ? [] : findKnownNames(text, known.names);
  const own = (known?.finders ?? []).flatMap((find) => find(text));
  return mergeSpans(text, [...raw, ...ownTokens, ...named, ...own]);
}
