import type { RedactionSpan } from './redacted-text.ts';

/** What stands for a span that is hidden. */
export const HIDDEN = '•';

/** A text of the same length in which each span is one sign and blanks, so that what is read next stumbles over no number in it. */
export function hideSpans(text: string, spans: readonly Pick<RedactionSpan, 'start' | 'end'>[]): string {
  if (spans.length === 0) return text;
  let hidden = '';
  let from = 0;
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    if (end <= from) continue;
    hidden += start > from ? `${text.slice(from, start)}${HIDDEN}${' '.repeat(end - start - 1)}` : ' '.repeat(end - from);
    from = end;
  }
  return hidden + text.slice(from);
}
