import { ApiError } from '@countersign/api/client';
import { useQueryClient } from '@tanstack/react-query';
import { taxonomyQuery } from '../queries/taxonomy.ts';

/** Why a save was refused; for one that somebody else overtook, the way to theirs. */
export function SaveFault({ error }: { error: Error | null }) {
  const queries = useQueryClient();
  if (error === null) return null;
  const isOvertaken = error instanceof ApiError && error.status === 409;
  return (
    <p role="alert" className="caution">
      {isOvertaken ? 'Somebody else saved meanwhile. Nothing of yours was saved. ' : error.message}
      {isOvertaken && <button type="button" className="link-button" onClick={() => void queries.invalidateQueries({ queryKey: taxonomyQuery.queryKey, exact: true })}>Load theirs, keep what I typed</button>}
    </p>
  );
}
