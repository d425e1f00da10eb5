import { useMutation, useQueryClient } from '@tanstack/react-query';
import { updateSource, type Source } from '../queries/sources.ts';

/** On or off: what an off source brought is not found, and it is not imported again until it is on. */
export function SourceSwitch({ source }: { source: Source }) {
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: (enabled: boolean) => updateSource(source.id, { enabled }),
    onSuccess: () => Promise.all([queries.invalidateQueries({ queryKey: ['sources'] }), queries.invalidateQueries({ queryKey: ['documents'] })]),
  });
  return (
    <section aria-label="On or off" className="switches">
      <h2>On or off</h2>
      <ul>
        <li>
          <span id="source-switch">{source.name}<small id="source-switch-about">Off: nothing of it is found, nor imported again. Nothing is deleted.</small></span>
          <button
            type="button" role="switch" className="button small switch" aria-checked={source.enabled} aria-labelledby="source-switch" aria-describedby="source-switch-about" aria-disabled={change.isPending}
            onClick={() => { if (!change.isPending) change.mutate(!source.enabled); }}
          >{source.enabled ? 'On' : 'Off'}</button>
        </li>
      </ul>
      {change.isError && <p className="caution" role="status">It couldn’t be switched. What stood before still stands.</p>}
    </section>
  );
}
