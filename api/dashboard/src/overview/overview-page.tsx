import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Table } from 'lucide-react';
import { FilterBar } from '../filters/filter-bar.tsx';
import { useFilters } from '../filters/filters.ts';
import { Block, Failed } from '../parts/block.tsx';
import { acceptanceOverTimeQuery, byIntentQuery, csvAddress, funnelQuery, outcomesQuery, overviewQuery } from '../queries/analytics.ts';
import { ByIntentTable } from './by-intent-table.tsx';
import { Figures } from './figures.tsx';
import { FunnelBars } from './funnel-bars.tsx';
import { GuardBlocks } from './guard-blocks.tsx';
import { OutcomeBar } from './outcome-bar.tsx';
import { Trend } from './trend.tsx';

/** What became of the suggestions: one big rate, its trend, the funnel, the outcomes, and where it differs by intent. */
export default function OverviewPage() {
  const [filters] = useFilters();
  const [asTable, setAsTable] = useState(false);
  const overview = useQuery(overviewQuery(filters));
  const trend = useQuery(acceptanceOverTimeQuery(filters));
  const funnel = useQuery(funnelQuery(filters));
  const outcomes = useQuery(outcomesQuery(filters));
  const byIntent = useQuery(byIntentQuery(filters));
  const nothingYet = overview.data?.acceptance.n === 0 && funnel.data?.steps.every((step) => step.count === 0);
  return (
    <>
      <div className="page-top">
        <div className="page-head">
          <h1>Overview</h1>
          <div className="end">
            <span className="muted note">Ranges are 95% intervals</span>
            <button type="button" className="button quiet" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
              <Table className="icon" aria-hidden /> {asTable ? 'As charts' : 'As a table'}
            </button>
            <a className="button wide-only" href={csvAddress('overview', filters)} download>CSV</a>
          </div>
        </div>
        <FilterBar />
      </div>
      {overview.data ? <Figures overview={overview.data} /> : overview.isError ? <Failed of="numbers" error={overview.error} retry={() => overview.refetch()} /> : <div className="figures-waiting" role="status" aria-label="Loading" />}
      {nothingYet ? <p className="empty"><b>No suggestion has been shown yet.</b><span className="muted">Pair an agent's browser to start.</span></p> : (
        <>
          <Block title="Acceptance over time" about={trend.data ? `by ${trend.data.step}, band is the 95% interval` : ''} query={trend} definition={(data) => data.definition} csv={csvAddress('acceptance-over-time', filters)}>
            {(data) => <Trend data={data} asTable={asTable} />}
          </Block>
          <div className="two">
            <Block title="From ticket to reply" about="share of the step before" query={funnel} definition={(data) => data.definition} csv={csvAddress('funnel', filters)}>
              {(data) => <FunnelBars steps={data.steps} />}
            </Block>
            <Block title="What became of them" query={outcomes} definition={(data) => data.definition} csv={csvAddress('outcomes', filters)}>
              {(data) => <OutcomeBar outcomes={data.outcomes} />}
            </Block>
          </div>
          <Block title="By intent" about="no rate below n = 20" query={byIntent} definition={(data) => data.definition} csv={csvAddress('by-intent', filters)}>
            {(data) => <ByIntentTable intents={data.intents} />}
          </Block>
        </>
      )}
      <GuardBlocks filters={filters} />
    </>
  );
}
