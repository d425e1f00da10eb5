import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Play } from 'lucide-react';
import { startRun, type Source } from '../queries/sources.ts';

/** Import now, or count what an import would change. */
export function RunActions({ source, isRunning }: { source: Source; isRunning: boolean }) {
  const queries = useQueryClient();
  const start = useMutation({ mutationFn: (dryRun: boolean) => startRun(source.id, dryRun), onSettled: () => queries.invalidateQueries({ queryKey: ['sources'] }) });
  const isBusy = isRunning || start.isPending || !source.enabled;
  const begin = (dryRun: boolean) => () => {
    if (!isBusy) start.mutate(dryRun);
  };
  return (
    <>
      {start.isError && <span className="caution" role="status">{start.error.message}</span>}
      <button type="button" className="button" aria-disabled={isBusy} aria-describedby="run-reason" onClick={begin(true)}>Dry run</button>
      <button type="button" className="button primary" aria-disabled={isBusy} aria-describedby="run-reason" onClick={begin(false)}><Play className="icon" aria-hidden /> Import now</button>
      <span id="run-reason" className="visually-hidden">{!source.enabled ? 'The source is off.' : isBusy ? 'One import at a time.' : ''}</span>
    </>
  );
}
