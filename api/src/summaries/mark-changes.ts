import type { Summary, SummaryLine } from '@countersign/shared/assist/summary';

/** There is one of each of these, so another one in its place is a change and not news. A second wish beside the first is news. */
const SINGLE: ReadonlySet<string> = new Set(['wants', 'state', 'next']);

/** Marks what a summary says that the one before did not, and which of its questions are answered since. */
export function markChanges(before: Summary, now: Summary): Summary {
  const had = new Set(before.lines.map(identify));
  const has = new Set(now.lines.map(identify));
  return {
    ...now,
    lines: now.lines.map((line) => (had.has(identify(line)) ? line : { ...line, changed: SINGLE.has(line.kind) && before.lines.some((one) => one.kind === line.kind && !has.has(identify(one))) ? 'changed' as const : 'new' as const })),
    gone: before.lines.filter((line) => line.kind === 'question' && !has.has(identify(line))),
  };
}

function identify({ kind, text }: SummaryLine): string {
  return `${kind} ${text}`;
}
