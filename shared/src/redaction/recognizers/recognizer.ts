import type { RedactionSpan } from '../redacted-text.ts';

/** Finds one kind of personal detail. Pure; returns spans in reading order; may overlap with another recogniser's. */
export interface Recognizer {
  readonly type: string;
  find(text: string): RedactionSpan[];
}

/** Every match of a global pattern that `judge` accepts, as spans; `judge` returns the score and the reason, or nothing. */
export function spansOf(
  type: string,
  text: string,
  pattern: RegExp,
  judge: (match: RegExpExecArray) => { score: number; explanation: string; start?: number; end?: number } | undefined,
): RedactionSpan[] {
  const spans: RedactionSpan[] = [];
  for (const match of text.matchAll(pattern)) {
    const judged = judge(match);
    if (judged !== undefined) spans.push({ type, start: match.index, end: match.index + match[0].length, ...judged });
  }
  return spans;
}

/** The words just before a position, for clues such as `order no.` or `phone:`. */
export function wordsBefore(text: string, position: number, length = 32): string {
  return text.slice(Math.max(0, position - length), position).toLowerCase();
}
