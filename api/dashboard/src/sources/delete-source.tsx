import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { deleteSource, type Source } from '../queries/sources.ts';
import { holdings } from './source-counts.ts';

/** Deletes a source in two steps: what goes is said before it goes. */
export function DeleteSource({ source }: { source: Source }) {
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const [isAsked, setIsAsked] = useState(false);
  const [history, setHistory] = useState<'keep' | 'erase'>('keep');
  const remove = useMutation({
    mutationFn: () => deleteSource(source.id, history),
    onSuccess: async () => {
      navigate('/sources');
      await queries.invalidateQueries({ queryKey: ['sources'] });
      await queries.invalidateQueries({ queryKey: ['documents'] });
    },
  });
  if (!isAsked) return <section aria-label="Delete"><h2>Delete</h2><p className="note muted">Its documents are found no more.</p><button type="button" className="button small" onClick={() => setIsAsked(true)}>Delete this source</button></section>;
  return (
    <section aria-label="Delete" className="confirm" onKeyDown={(event) => { if (event.key === 'Escape') setIsAsked(false); }}>
      <h2>Delete {source.name}?</h2>
      <p className="note">{holdings(source)} will be found no more.{source.secrets.length > 0 && ' Its token is destroyed.'}</p>
      <label className="field check"><input type="checkbox" checked={history === 'erase'} onChange={(event) => setHistory(event.target.checked ? 'erase' : 'keep')} /><span>Also erase what older drafts cite</span></label>
      <div className="actions-row">
        <button type="button" className="button small" aria-disabled={remove.isPending} onClick={() => { if (!remove.isPending) remove.mutate(); }}>Delete</button>
        <button type="button" className="button quiet small" autoFocus onClick={() => setIsAsked(false)}>Keep it</button>
      </div>
      {remove.isError && <span className="caution" role="status">It couldn’t be deleted. It still stands.</span>}
    </section>
  );
}
