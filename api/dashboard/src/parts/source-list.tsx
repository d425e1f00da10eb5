import type { FoundSource } from '@countersign/shared/assist/source';
import { formatDay } from '../format/format-time.ts';

/** Passages with their number, place, date and score; the ones the draft cites carry their number in colour. */
export function SourceList({ sources, cited }: { sources: readonly FoundSource[]; cited: ReadonlySet<string> }) {
  if (sources.length === 0) return <p className="muted">No passage was found.</p>;
  return (
    <ol className="sources">
      {sources.map((source, index) => (
        <li key={source.passageId} className="src">
          <span className={`cite ${source.visibility === 'internal' ? 'internal' : ''}`} aria-label={cited.has(source.passageId) ? 'cited' : 'found'} data-cited={cited.has(source.passageId)}>{index + 1}</span>
          <span>{source.title}</span>
          <span className="end">{source.score.toFixed(2)}</span>
          <small>{[source.kind === 'macro' ? 'Macro' : source.heading, source.visibility === 'internal' ? 'Internal' : '', source.updated ? formatDay(source.updated) : ''].filter(Boolean).join(', ')}</small>
        </li>
      ))}
    </ol>
  );
}
