import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { replayPolicy } from '../queries/policies.ts';
import { ReplayBlock } from './replay-block.tsx';

/** The way out of force: first what the last suggestions would lose by it, then the step itself. */
export function RetireRow({ id, isBusy, onRetire }: { id: string; isBusy: boolean; onRetire: () => void }) {
  const [isAsked, setIsAsked] = useState(false);
  const query = useQuery({ queryKey: ['policies', 'replay', 'retire', id], queryFn: () => replayPolicy(id, null), enabled: isAsked, staleTime: 60_000, retry: false });
  if (!isAsked) {
    return (
      <div className="actions-row">
        <button type="button" className="button" onClick={() => setIsAsked(true)}>Retire</button>
        <span className="muted">Shows first what would no longer be found.</span>
      </div>
    );
  }
  const isOff = isBusy || query.isFetching;
  return (
    <>
      <ReplayBlock query={query} idle={null} title="If it is retired" />
      <div className="actions-row">
        <button type="button" className="button" aria-disabled={isOff} onClick={() => { if (!isOff) onRetire(); }}>Retire it now</button>
        <button type="button" className="button quiet" onClick={() => setIsAsked(false)}>Keep it</button>
        <span className="muted">Its versions stay, and it can come back.</span>
      </div>
    </>
  );
}
