import { countOf } from '../format/format-share.ts';
import type { SourceRun } from '../queries/sources.ts';

/** The items an import left out, each with its reason. */
export function RunErrors({ run, isOpen }: { run: SourceRun; isOpen: boolean }) {
  return (
    <details open={isOpen}>
      <summary>{countOf(run.counts.failed, 'item')} could not be read; the rest went on</summary>
      <table className="list">
        <thead><tr><th scope="col">Item</th><th scope="col">Why</th></tr></thead>
        <tbody>{run.errors.map((error, index) => <tr key={index}><td className="item"><code>{error.item}</code></td><td>{error.message}</td></tr>)}</tbody>
      </table>
      {run.errors.length < run.counts.failed && <p className="muted">The first {run.errors.length} are listed.</p>}
    </details>
  );
}
