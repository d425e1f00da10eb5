import type { ReactNode } from 'react';
import { countOf, formatCount } from '../format/format-share.ts';
import type { ExampleImport } from '../queries/taxonomy.ts';

/** Columns that stand the wrong way round have a label a row. */
const mostLabels = 60;

/** What a file of labelled texts would bring: its labels and their intents, those without one first, and the rows that are left out. */
export function ImportFindings({ found }: { found: ExampleImport }) {
  const labels = found.labels.toSorted((one, other) => Number(other.intent === null) - Number(one.intent === null) || other.rows - one.rows);
  return (
    <>
      {labels.length > 0 && (
        <table className="list">
          <thead><tr><th scope="col">Label</th><th scope="col">Goes to</th><th scope="col" className="right">Rows</th></tr></thead>
          <tbody>{labels.slice(0, mostLabels).map((label) => <tr key={label.label}><td className="item">{label.label}</td><td>{label.intent === null ? <span className="caution">No intent of this name</span> : label.isNew ? <>{label.intent} <span className="tag outline">New</span></> : label.intent}</td><td className="right num">{formatCount(label.rows)}</td></tr>)}</tbody>
        </table>
      )}
      {labels.length > mostLabels && <p className="muted num">and {countOf(labels.length - mostLabels, 'label')} more</p>}
      <LeftOut title="Rows under two intents" rows={found.contested} all={found.contestedRows}>
        <p className="muted">None of them is taken in; what is an example already stays one. Give each text one label, then choose the file again.</p>
      </LeftOut>
      <LeftOut title="Rows that can’t be used" rows={found.refused} all={found.refusedRows} />
    </>
  );
}

function LeftOut({ title, rows, all, children }: { title: string; rows: ExampleImport['refused']; all: number; children?: ReactNode }) {
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      {children}
      <ul className="refused">{rows.map(({ line, reason }) => <li key={line}><b>Line {formatCount(line)}</b> <span>{reason}</span></li>)}</ul>
      {all > rows.length && <p className="muted">and {formatCount(all - rows.length)} more</p>}
    </details>
  );
}
