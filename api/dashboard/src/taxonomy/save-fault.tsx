import { ApiError } from '@countersign/api/client';
import { useQueryClient } from '@tanstack/react-query';
import { taxonomyQuery } from '../queries/taxonomy.ts';

interface Save {
  readonly error: Error | null;
  readonly reset: () => void;
}

/** Why a save was refused; for one that somebody else overtook, the way to theirs. */
export function SaveFault({ save: { error, reset } }: { save: Save }) {
  const queries = useQueryClient();
  if (error === null) return null;
  const isOvertaken = error instanceof ApiError && error.status === 409;
  // Where theirs can't be had, the refusal and the way to them stay.
  const load = () => void queries.fetchQuery({ ...taxonomyQuery, staleTime: 0 }).then(reset, () => undefined);
  return (
    <p role="alert" className="caution">
      {isOvertaken ? 'Somebody else saved meanwhile. Nothing of yours was saved. ' : `${error.message} What you typed is kept.`}
      {isOvertaken && <button type="button" className="link-button" onClick={load}>Load theirs, keep what I typed</button>}
    </p>
  );
}
