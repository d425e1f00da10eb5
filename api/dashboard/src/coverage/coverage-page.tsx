import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { KnowledgeFilters } from '../filters/knowledge-filters.tsx';
import { useFilters } from '../filters/filters.ts';
import { Block } from '../parts/block.tsx';
import { csvAddress } from '../queries/analytics.ts';
import { coverageQuery } from '../queries/coverage.ts';
import { CoverageTable } from './coverage-table.tsx';

/** How much of what customers ask the knowledge covers, by intent. */
export function CoveragePage() {
  const [filters, change] = useFilters();
  const coverage = useQuery(coverageQuery(filters));
  const isNarrowed = Boolean(filters.console || filters.intent || filters.from);
  return (
    <>
      <div className="page-top">
        <div className="page-head"><h1>Coverage</h1><div className="end"><span className="muted note">Ranges are 95% intervals</span></div></div>
        <KnowledgeFilters />
      </div>
      <Block title="Answered by intent" about="no rate below n = 20" query={coverage} definition={(data) => data.definition} csv={csvAddress('coverage', filters)}>
        {(data) => (data.intents.length > 0 ? <CoverageTable coverage={data} /> : isNarrowed ? (
          <p className="empty">Nothing matches these filters. <button type="button" className="link-button" onClick={() => change({ from: '', to: '', console: '', intent: '' })}>Clear them</button></p>
        ) : (
          <p className="empty"><b>No ticket has been opened yet.</b><span className="muted">Each ticket an agent opens counts here at once. <Link href="/pair">Pair an agent's browser</Link> to start.</span></p>
        ))}
      </Block>
    </>
  );
}
