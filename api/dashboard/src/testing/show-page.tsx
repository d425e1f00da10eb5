import { QueryClient, QueryClientProvider, type QueryKey } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** What a page shows for answers that are there, failed, or (when not named) still on their way: its markup, and its words. */
export function showPage(page: ReactNode, answers: readonly (readonly [QueryKey, unknown])[]): { markup: string; text: string } {
  const queries = new QueryClient({ defaultOptions: { queries: { retryOnMount: false } } });
  for (const [queryKey, answer] of answers) {
    if (!(answer instanceof Error)) {
      queries.setQueryData(queryKey, answer);
      continue;
    }
    const kept = queries.getQueryCache().build(queries, { queryKey });
    kept.setState({ ...kept.state, status: 'error', error: answer });
  }
  const markup = renderToStaticMarkup(<QueryClientProvider client={queries}>{page}</QueryClientProvider>);
  const entities: Record<string, string> = { '&#x27;': "'", '&quot;': '"', '&amp;': '&', '&lt;': '<', '&gt;': '>' };
  return { markup, text: markup.replace(/<[^>]+>/g, ' ').replace(/&(?:#x27|quot|amp|lt|gt);/g, (entity) => entities[entity]!).replace(/\s+/g, ' ') };
}
