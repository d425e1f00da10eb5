import type { RedactionSpan } from './redacted-text.ts';

/** Below it a span is a guess from the words around: it yields to what a surer span holds and keeps the rest. */
const SURE = 0.82;

/**
 * Found spans as spans apart from each other in reading order. Where they overlap, the union is one span under the surer one's type, so that no
 * part of a detail is left over; a guess that reaches beyond a sure span is cut at it instead, so that a number inside it keeps its own type.
 */
export function mergeSpans(text: string, found: readonly RedactionSpan[]): RedactionSpan[] {
  const sure = unionOf(found.filter(({ score }) => score >= SURE));
  const guesses = found.filter(({ score }) => score < SURE);
  return unionOf([...sure, ...(sure.length === 0 ? guesses : guesses.flatMap((span) => cutAt(text, span, sure)))]);
}

function unionOf(found: readonly RedactionSpan[]): RedactionSpan[] {
  const spans: RedactionSpan[] = [];
  for (const span of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = spans.at(-1);
    if (last === undefined || span.start >= last.end) spans.push(span);
    else spans[spans.length - 1] = { ...(rank(span) > rank(last) ? span : last), start: last.start, end: Math.max(last.end, span.end) };
  }
  return spans;
}

/** What of a span no sure one holds. */
function cutAt(text: string, span: RedactionSpan, sure: readonly RedactionSpan[]): RedactionSpan[] {
  const pieces: RedactionSpan[] = [];
  let { start } = span;
  for (let index = firstAfter(sure, start); index < sure.length && sure[index]!.start < span.end; index++) {
    if (sure[index]!.start > start) pieces.push({ ...span, start, end: sure[index]!.start });
    start = Math.max(start, sure[index]!.end);
  }
  if (start < span.end) pieces.push({ ...span, start });
  return pieces.flatMap((piece) => (piece.start === span.start && piece.end === span.end ? [piece] : withoutBlanks(piece, text)));
}

function withoutBlanks(span: RedactionSpan, text: string): RedactionSpan[] {
  const words = text.slice(span.start, span.end);
  const trimmed = words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const start = span.start + words.indexOf(trimmed);
  return trimmed === '' ? [] : [{ ...span, start, end: start + trimmed.length }];
}

/** Index of the first span that ends after a place. */
function firstAfter(spans: readonly RedactionSpan[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

function rank(span: RedactionSpan): number {
  return span.score * 1_000 + Math.min(span.end - span.start, 900);
}
