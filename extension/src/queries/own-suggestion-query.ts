import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../session/api.ts';

/** What became of one of the agent's own suggestions; asked again until the API has measured it. */
export function ownSuggestionQuery(api: Api | null, id: string) {
  return queryOptions({
    queryKey: ['own-suggestion', id],
    queryFn: ({ signal }) => api!.ownSuggestion(id, signal),
    enabled: api !== null,
    refetchInterval: (query) => (query.state.data?.outcome == null && query.state.dataUpdateCount < 8 ? 1500 : false),
  });
}
