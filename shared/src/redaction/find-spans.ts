import type { RedactionSpan } from './redacted-text.ts';
import { plainSpelling } from './plain-spelling.ts';
import { findKnownNames } from './recognizers/known-names.ts';
import { recognizers } from './recognizers/registry.ts';
import { tokenShape } from './recognizers/token-shape.ts';

/** What the ticket tells about its people, so that their names are masked too, and what a workspace masks besides. */
export interface KnownPeople {
  readonly names: readonly string[];
  /** Pure, in time that grows with the text alone; offsets in the raw text. */
  readonly finders?: readonly ((text: string) => RedactionSpan[])[];
}

/**
 * Every personal detail in a text, in reading order and apart from each other. Where recognisers overlap, the union is one
 * span under the surer one's type, so that no part of a detail is left over. Throws whatever a recogniser throws.
 */
export function findSpans(text: string, known?: KnownPeople): RedactionSpan[] {
  const plain = plainSpelling(text);
  const found = recognizers.flatMap((recognizer) => recognizer.find(plain.text)).map((span) => ({ ...span, start: plain.rawAt(span.start), end: plain.rawAt(span.end - 1) + 1 }));
  const ownTokens = plain.text === text ? [] : tokenShape.find(text);
  const named = known === undefined ? [] : findKnownNames(text, known.names);
  const own = (known?.finders ?? []).flatMap((find) => find(text));
  const spans: RedactionSpan[] = [];
  for (const span of [...found, ...ownTokens, ...named, ...own].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = spans.at(-1);
    if (last === undefined || span.start >= last.end) spans.push(span);
    else spans[spans.length - 1] = { ...(rank(span) > rank(last) ? span : last), start: last.start, end: Math.max(last.end, span.end) };
  }
  return spans;
}

function rank(span: RedactionSpan): number {
  return span.score * 1_000 + Math.min(span.end - span.start, 900);
}
