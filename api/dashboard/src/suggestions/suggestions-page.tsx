import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'wouter';
import { FilterBar } from '../filters/filter-bar.tsx';
import { useFilters } from '../filters/filters.ts';
import { formatCount, formatShare } from '../format/format-share.ts';
import { formatWhen } from '../format/format-time.ts';
import { Failed } from '../parts/block.tsx';
import { suggestionsQuery } from '../queries/suggestions.ts';
import { OutcomeTag } from './outcome-tag.tsx';
import { moveFocus } from './move-focus.ts';

/** All suggestions, newest first. Up and down move, Enter opens. */
export function SuggestionsPage() {
  const [filters, change] = useFilters();
  const [, navigate] = useLocation();
  const query = useInfiniteQuery(suggestionsQuery(filters));
  const rows = query.data?.pages.flatMap((page) => page.suggestions) ?? [];
  const isNarrowed = Object.keys(filters).length > 0;
  return (
    <>
      <div className="page-top">
        <div className="page-head">
          <h1>Suggestions</h1>
          {query.data && <span className="muted num">{formatCount(query.data.pages[0]!.total)}</span>}
        </div>
        <FilterBar withOutcome />
      </div>
      {query.isError ? <Failed error={query.error} retry={() => query.refetch()} />
        : query.isPending ? <div className="waiting" role="status" aria-label="Loading"><span className="skeleton" /><span className="skeleton" /><span className="skeleton" /></div>
        : rows.length === 0 ? (
          isNarrowed
            ? <p className="empty">Nothing matches these filters. <button type="button" className="link-button" onClick={() => change({ from: '', to: '', console: '', intent: '', language: '', engine: '', outcome: '' })}>Clear them</button></p>
            : <p className="empty"><b>No suggestion has been shown yet.</b><span className="muted">Pair an agent's browser to start.</span></p>
        ) : (
          <table className="list" onKeyDown={moveFocus}>
            <thead>
              <tr>
                <th scope="col">Ticket</th><th scope="col">Intent</th><th scope="col" className="hide-narrow">Agent</th><th scope="col">Outcome</th>
                <th scope="col" className="right">Survived</th><th scope="col" className="right hide-narrow">Added</th><th scope="col" className="right hide-narrow">Findings</th>
                <th scope="col" className="hide-narrow">Engine</th><th scope="col" className="right">When</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id} onClick={() => navigate(`/suggestions/${row.id}`)}>
                  <td className="num"><Link href={`/suggestions/${row.id}`} onClick={(event) => event.stopPropagation()}>#{row.ticketName}</Link></td>
                  <td>{row.intentLabel}</td>
                  <td className="hide-narrow">{row.agent}</td>
                  <td><OutcomeTag row={row} /></td>
                  <td className="right">{row.survived === null ? '' : formatShare(row.survived)}</td>
                  <td className="right hide-narrow">{row.added === null ? '' : formatShare(row.added)}</td>
                  <td className="right hide-narrow">{row.findings || ''}</td>
                  <td className="hide-narrow muted">{row.engine === 'built-in' ? 'Built-in' : 'Model'}</td>
                  <td className="right muted">{formatWhen(row.createdAt)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      {query.hasNextPage && <button type="button" className="button" onClick={() => query.fetchNextPage()} aria-disabled={query.isFetchingNextPage}>Show more</button>}
    </>
  );
}
