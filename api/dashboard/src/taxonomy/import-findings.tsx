import { countOf, formatCount } from '../format/format-share.ts';
import type { ExampleImport } from '../queries/taxonomy.ts';

/** Columns that stand the wrong way round have a label a row. */
const mostLabels = 60;

/** What a file of labelled texts would bring: its labels and their intents, those without one first, and the rows that can't be used. */
export function ImportFindings({ found }: { found: ExampleImport }) {
  const labels = found.labels.toSorted((one, other) => Number(other.intent === null) - Number(one.intent === null) || other.rows - one.rows);
  return (
    <>
      <p className="num">{countOf(found.rows, 'row')}: {formatCount(found.added)} new, {formatCount(found.known)} there already or twice{found.refusedRows > 0 && <span className="caution">, {formatCount(found.refusedRows)} can’t be used</span>}</p>
      {labels.length > 0 && (
        <table className="list">
          <thead><tr><th scope="col">Label</th><th scope="col">Goes to</th><th scope="col" className="right">Rows</th></tr></thead>
          <tbody>{labels.slice(0, mostLabels).map((label) => <tr key={label.label}><td className="item">{label.label}</td><td>{label.intent === null ? <span className="caution">No intent of this name</span> : label.isNew ? <>{label.intent} <span className="tag outline">New</span></> : label.intent}</td><td className="right num">{formatCount(label.rows)}</td></tr>)}</tbody>
        </table>
      )}
      {labels.length > mostLabels && <p className="muted num">and {countOf(labels.length - mostLabels, 'label')} more</p>}
      {found.refused.length > 0 && (
        <details>
          <summary>Rows that can’t be used</summary>
          <ul className="refused">{found.refused.map(({ line, reason }) => <li key={line}><b>Line {formatCount(line)}</b> <span>{reason}</span></li>)}</ul>
          {found.refusedRows > found.refused.length && <p className="muted">and {formatCount(found.refusedRows - found.refused.length)} more</p>}
        </details>
      )}
    </>
  );
}
