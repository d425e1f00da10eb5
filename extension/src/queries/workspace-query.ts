import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../session/api.ts';

/** Name, taxonomy and settings of the team. */
export function workspaceQuery(api: Api | null) {
  return queryOptions({
    queryKey: ['workspace'],
    queryFn: ({ signal }) => api!.workspace(signal),
    enabled: api !== null,
    staleTime: 5 * 60_000,
  });
}
