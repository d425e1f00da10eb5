import { formatDuration, formatWhen } from '../format/format-time.ts';
import type { SourceRun } from '../queries/sources.ts';
import { RunErrors } from './run-errors.tsx';
import { runCounts } from './source-counts.ts';

const states = { done: ['Done', 'outline'], failed: ['Failed', 'block'], cancelled: ['Stopped', 'caution'], running: ['Running', 'evidence'] } as const;
const changes = { added: '+', changed: '~', removed: '−' } as const;

/** The imports of a source that are over, newest first: what each changed and what it could not read. A source of the server's own is imported there. */
export function RunList({ runs, isOfServer }: { runs: readonly SourceRun[]; isOfServer: boolean }) {
  const over = runs.filter((run) => run.state !== 'running');
  if (over.length === 0 && isOfServer) return <p className="empty"><b>No import is listed.</b><span className="muted">This source is imported on the server, by command.</span></p>;
  if (over.length === 0) return <p className="empty"><b>Nothing was imported yet.</b><span className="muted">A dry run counts what would change and writes nothing.</span></p>;
  return (
    <ul className="runs">
      {over.map((run, index) => (
        <li key={run.id}>
          <div className="run-line">
            <span className={`tag ${states[run.state][1]}`}>{states[run.state][0]}</span>
            <b>{run.dryRun ? 'Dry run' : 'Import'}</b>
            <span className="num">{runCounts(run)}</span>
            <span className="muted end nowrap">{formatWhen(run.startedAt)}{run.endedAt && `, ${formatDuration(Math.max(0, Date.parse(run.endedAt) - Date.parse(run.startedAt)))}`}</span>
          </div>
          {run.error && <p className="run-failure">{run.error.message}</p>}
          {run.changes.length > 0 && (
            <details open={index === 0 && run.dryRun}>
              <summary>{run.dryRun ? 'What would change' : 'What changed'}</summary>
              <ul className="changes">{run.changes.map((change, at) => <li key={at}><span aria-hidden>{changes[change.change]}</span> <span className="visually-hidden">{change.change}: </span><span dir="auto">{change.title}</span></li>)}</ul>
              {shown(run) < totalChanges(run) && <p className="muted">and {(totalChanges(run) - shown(run)).toLocaleString()} more</p>}
            </details>
          )}
          {run.errors.length > 0 && <RunErrors run={run} isOpen={index === 0} />}
        </li>
      ))}
    </ul>
  );
}

const shown = (run: SourceRun): number => run.changes.length;
const totalChanges = ({ counts }: SourceRun): number => counts.added + counts.changed + counts.removed;
