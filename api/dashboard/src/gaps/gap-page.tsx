import { useQuery } from '@tanstack/react-query';
import { ChevronRight, Search } from 'lucide-react';
import { Link, useSearch } from 'wouter';
import { useFilters } from '../filters/filters.ts';
import { formatWhen } from '../format/format-time.ts';
import { Failed } from '../parts/block.tsx';
import { SourceList } from '../parts/source-list.tsx';
import { gapReportQuery } from '../queries/gaps.ts';
import { AddedList } from './added-list.tsx';
import { GapActions } from './gap-actions.tsx';
import { WeekBars } from './week-bars.tsx';

/** One gap: what was asked, what agents keep adding, what stands nearest, and what to do about it. */
export function GapPage({ id }: { id: string }) {
  const [filters] = useFilters();
  const search = useSearch();
  const report = useQuery(gapReportQuery(filters));
  const back = `/gaps${search === '' ? '' : `?${search}`}`;
  const gap = report.data?.gaps.find((one) => one.id === id);
  if (report.isError) return <Failed error={report.error} retry={() => report.refetch()} />;
  if (!report.data) return <div className="waiting" role="status" aria-label="Loading"><span className="skeleton" /><span className="skeleton" /></div>;
  if (!gap) return <p className="empty"><b>This gap is not in the report any more.</b><Link href={back}>All gaps</Link></p>;
  return (
    <>
      <div className="page-top">
        <div className="crumbs"><Link href={back}>Gaps</Link><ChevronRight className="icon icon-small" aria-hidden /><span>{gap.intentLabel}</span></div>
        <div className="page-head"><h1 dir="auto" lang={gap.language}>{gap.question}</h1></div>
        <GapActions gap={gap} filters={filters} />
      </div>
      <div className="headline">
        <div><small>Tickets</small><b>{gap.tickets}</b></div>
        <div><small>Abstained</small><b>{gap.abstained}</b></div>
        <div><small>Edited heavily</small><b>{gap.edited}</b></div>
        <div><small>By week</small><WeekBars trend={gap.trend} withVerdict /></div>
        <div className="who-when"><small>First {formatWhen(gap.firstAt)}</small><small>Last {formatWhen(gap.lastAt)}</small></div>
      </div>
      <div className="detail">
        <div className="gap-main">
          <section className="block" aria-label="What agents keep adding">
            <div className="block-head"><h2>What agents keep adding</h2><span className="about">not in the drafts, sent in two tickets or more</span></div>
            <AddedList gap={gap} />
          </section>
          <section className="block" aria-label="What customers asked">
            <div className="block-head"><h2>What customers asked</h2><span className="about">different wordings, personal details masked</span></div>
            <ul className="said">
              {gap.examples.map((example, index) => (
                <li key={index}>
                  <p dir="auto" lang={gap.language}>{example.question}</p>
                  <small className="muted">{formatWhen(example.at)}, {example.kind === 'abstained' ? 'no draft' : 'draft edited heavily'}{example.suggestionId && <>, <Link href={`/suggestions/${example.suggestionId}`}>see it</Link></>}</small>
                </li>
              ))}
            </ul>
          </section>
        </div>
        <aside className="rail">
          <section aria-label="Nearest in the knowledge">
            <h2>Nearest in the knowledge</h2>
            <SourceList sources={gap.nearest} cited={new Set()} />
            <p className="muted note">Answerable {gap.answerable.toFixed(2)}</p>
            <Link className="button small" href={`/search?text=${encodeURIComponent(gap.question)}`}><Search className="icon icon-small" aria-hidden /> Search for it</Link>
          </section>
        </aside>
      </div>
    </>
  );
}
