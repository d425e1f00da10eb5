import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { Link } from 'wouter';
import { Block } from '../parts/block.tsx';
import { sourcesQuery } from '../queries/sources.ts';
import { SourcesTable } from './sources-table.tsx';

/** Where the knowledge comes from, what each source holds and how its last import went. */
export function SourcesPage() {
  const query = useQuery(sourcesQuery);
  return (
    <>
      <div className="page-top">
        <div className="page-head">
          <h1>Sources</h1>
          <div className="end"><Link className="button primary" href="/sources/new"><Plus className="icon" aria-hidden /> Add a source</Link></div>
        </div>
      </div>
      <Block title="Where the knowledge comes from" about="Read only. Nothing is written to any of them." query={query}>
        {({ sources }) => (sources.length > 0 ? <SourcesTable sources={sources} /> : (
          <p className="empty"><b>No source has been added yet.</b><span className="muted">Add your help centre, and drafts begin to cite it.</span></p>
        ))}
      </Block>
    </>
  );
}
