import { countOf } from '../format/format-share.ts';
import type { Source, SourceRun } from '../queries/sources.ts';

/** `214 documents, 36 macros`. */
export function holdings({ documents, macros }: Pick<Source, 'documents' | 'macros'>): string {
  if (macros === 0) return countOf(documents, 'document');
  return documents === 0 ? countOf(macros, 'macro') : `${countOf(documents, 'document')}, ${countOf(macros, 'macro')}`;
}

/** `3 added, 1 changed, 12 the same`; what is zero is left out. */
export function runCounts({ counts, dryRun, state }: Pick<SourceRun, 'counts' | 'dryRun' | 'state'>): string {
  const { added, changed, removed, same, failed } = counts;
  const parts = [[added, dryRun ? 'to add' : 'added'], [changed, dryRun ? 'to change' : 'changed'], [removed, dryRun ? 'to remove' : 'removed'], [same, 'the same'], [failed, 'failed']] as const;
  return parts.filter(([count]) => count > 0).map(([count, word]) => `${count.toLocaleString()} ${word}`).join(', ') || (state === 'done' ? 'nothing found' : '');
}

/** `every day`, `every 6 hours`, `by hand`. */
export function refreshWords(minutes: number | null): string {
  if (minutes === null) return 'by hand';
  const [count, unit] = minutes % 1_440 === 0 ? [minutes / 1_440, 'day'] : minutes % 60 === 0 ? [minutes / 60, 'hour'] : [minutes, 'minute'];
  return count === 1 ? `every ${unit}` : `every ${count.toLocaleString()} ${unit}s`;
}
