import { useMutation, useQueryClient } from '@tanstack/react-query';
import { formatCount } from '../format/format-share.ts';
import { cancelRun, type SourceRun } from '../queries/sources.ts';
import { runCounts } from './source-counts.ts';

/** An import while it runs: how far, what it found, and a way to stop it. */
export function RunProgress({ run }: { run: SourceRun }) {
  const queries = useQueryClient();
  const stop = useMutation({ mutationFn: () => cancelRun(run.sourceId, run.id), onSettled: () => queries.invalidateQueries({ queryKey: ['sources'] }) });
  const name = run.dryRun ? 'Dry run' : 'Import';
  const total = run.total === null ? null : Math.max(run.total, run.done);
  return (
    <div className="run-now">
      <div className="run-line">
        <b>{name}</b>
        <span className="num">{total === null ? formatCount(run.done) : `${formatCount(run.done)} of ${formatCount(total)}`}</span>
        <span className="muted num">{runCounts(run)}</span>
        <button type="button" className="button small end" aria-disabled={stop.isPending} onClick={() => { if (!stop.isPending) stop.mutate(); }}>Stop</button>
      </div>
      <progress aria-label={`${name} in progress`} {...(total === null ? {} : { value: run.done, max: Math.max(total, 1) })} />
      {stop.isError && <span className="caution" role="status">It couldn’t be stopped. It may have ended by itself.</span>}
    </div>
  );
}
