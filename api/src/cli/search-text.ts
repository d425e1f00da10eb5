import type { FoundRow } from './search-row.ts';

/** What a row found, for a reader at a terminal: `row` is named by its id. */
export function searchText({ id, sources, isCovered, answerable, ms }: FoundRow): string {
  const verdict = isCovered ? 'covered' : 'nothing in the knowledge covers this';
  const lines = sources.map((source, position) =>
    `  ${String(position + 1).padStart(2)}. ${source.score.toFixed(2)}  ${source.title}${source.heading === '' ? '' : ` > ${source.heading}`}${source.visibility === 'internal' ? ' (internal)' : ''}  ${source.passageId}`);
  return [`${id}  ${verdict} (${Math.round(answerable * 100)}%), ${ms.toFixed(1)} ms`, ...lines, ''].join('\n');
}
