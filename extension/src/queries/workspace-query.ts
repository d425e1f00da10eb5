import { queryOptions } from '@tanstack/react-query';
import { readerLocale } from '../panel/words/reader-locale.ts';
import type { Api } from '../session/api.ts';

/** Name, taxonomy and settings of the team, in the reader's language where they ship; asked again with the next ticket after a minute, so that a lead's switch is obeyed. */
export function workspaceQuery(api: Api | null) {
  return queryOptions({
    queryKey: ['workspace'],
    queryFn: ({ signal }) => api!.workspace(signal, readerLocale()),
    enabled: api !== null,
    staleTime: 60_000,
  });
}
