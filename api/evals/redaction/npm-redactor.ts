import { SyncCompositeRedactor } from 'redact-pii/lib/SyncCompositeRedactor.js';
import type { Stretch } from './character-scores.ts';

/** A sign no text holds. */
const MARK = '\uE000';
const redactor = new SyncCompositeRedactor({ globalReplaceWith: MARK });

/** What npm's `redact-pii` takes out of a text, as stretches of it: what stands between the pieces it leaves. */
export function npmSpans(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  let start: number | undefined;
  for (const piece of redactor.redact(text).split(MARK)) {
    const at = piece === '' ? from : text.indexOf(piece, from);
    if (at < 0) continue;
    if (start !== undefined && at > start) stretches.push({ start, end: at });
    from = at + piece.length;
    start = from;
  }
  if (start !== undefined && start < text.length && !redactor.redact(text).endsWith(text.slice(from))) stretches.push({ start, end: text.length });
  return stretches;
}
