import { useQuery } from '@tanstack/react-query';
import { KnowledgeFilters } from '../filters/knowledge-filters.tsx';
import { useFilters } from '../filters/filters.ts';
import { countOf, formatCount } from '../format/format-share.ts';
import { Block } from '../parts/block.tsx';
import { articlesQuery, gapReportQuery, type GapReport } from '../queries/gaps.ts';
import { ArticlesTable } from './articles-table.tsx';
import { GapsTable } from './gaps-table.tsx';

/** What customers ask and the knowledge does not say, and the articles that leads have begun from it. */
export function GapsPage() {
  const [filters, change] = useFilters();
  const report = useQuery(gapReportQuery(filters));
  const articles = useQuery(articlesQuery);
  const isNarrowed = Boolean(filters.console || filters.intent || filters.from);
  return (
    <>
      <div className="page-top">
        <div className="page-head"><h1>Gaps</h1></div>
        <KnowledgeFilters />
      </div>
      <Block title="What the knowledge lacks" about={report.data ? aboutOf(report.data) : ''} query={report} definition={(data) => data.definition}>
        {(data) => (data.gaps.length > 0 ? <GapLists report={data} /> : isNarrowed ? (
          <p className="empty">Nothing matches these filters. <button type="button" className="link-button" onClick={() => change({ from: '', to: '', console: '', intent: '', language: '' })}>Clear them</button></p>
        ) : data.unreadable > 0 ? (
          <p className="empty"><b>No question can be read any more.</b><span className="muted">Texts are kept for 180 days, or until they are erased.</span></p>
        ) : (
          <p className="empty"><b>Nothing is missing so far.</b><span className="muted">Questions without a source appear here at once, heavy edits once they are sent.</span></p>
        ))}
      </Block>
      <Block title="Articles begun" about="Drafts. Nothing here is published." query={articles}>
        {(data) => <ArticlesTable articles={data.articles} />}
      </Block>
    </>
  );
}

function GapLists({ report }: { report: GapReport }) {
  const open = report.gaps.filter((gap) => gap.dismissal === null);
  const [repeated, once] = [open.filter((gap) => gap.tickets > 1), open.filter((gap) => gap.tickets === 1)];
  const dismissed = report.gaps.filter((gap) => gap.dismissal !== null);
  return (
    <>
      {repeated.length > 0 ? <GapsTable gaps={repeated} /> : <p className="empty muted">No question without an answer came twice.</p>}
      {once.length > 0 && <details open={repeated.length === 0}><summary>Asked once: {once.length}</summary><GapsTable gaps={once} /></details>}
      {dismissed.length > 0 && <details><summary>Dismissed: {dismissed.length}</summary><GapsTable gaps={dismissed} /></details>}
    </>
  );
}

function aboutOf({ runs, unreadable, isCut }: GapReport): string {
  return [countOf(runs, 'run'), ...(unreadable > 0 ? [`${formatCount(unreadable)} can't be read any more`] : []), ...(isCut ? ['the newest ones'] : [])].join(', ');
}
