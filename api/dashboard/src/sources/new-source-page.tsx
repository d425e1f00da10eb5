import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ChevronRight } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { Failed } from '../parts/block.tsx';
import { createSource, sourcesQuery, type SourceKind } from '../queries/sources.ts';
import { kindAbout, kindName } from './kind-names.ts';
import { SourceForm } from './source-form.tsx';

const day = 1_440;

/** Choose a kind of source, then set it up. */
export function NewSourcePage({ kind: chosen }: { kind?: string }) {
  const query = useQuery(sourcesQuery);
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  if (query.isError) return <Failed error={query.error} retry={() => query.refetch()} />;
  if (!query.data) return <div className="waiting" role="status" aria-label="Loading"><span className="skeleton" /><span className="skeleton" /></div>;
  const kind = query.data.kinds.find((one) => one.kind === chosen);
  return (
    <>
      <div className="page-top">
        <div className="crumbs">
          <Link href="/sources">Sources</Link><ChevronRight className="icon icon-small" aria-hidden />
          {kind ? <><Link href="/sources/new">Add a source</Link><ChevronRight className="icon icon-small" aria-hidden /><span>{kindName(kind.kind)}</span></> : <span>Add a source</span>}
        </div>
        <div className="page-head"><h1>{kind ? kindName(kind.kind) : 'Add a source'}</h1></div>
        {kind && <p className="muted">{kindAbout(kind.kind)} It is read, never written to.</p>}
      </div>
      {kind ? (
        <SourceForm
          kind={kind} action="Add the source" known={{ name: kindName(kind.kind), settings: {}, refreshMinutes: kind.kind === 'files' ? null : day, secrets: [] }}
          save={async (words) => {
            const source = await createSource({ kind: kind.kind, ...words });
            await queries.invalidateQueries({ queryKey: ['sources'] });
            navigate(`/sources/${source.id}`);
          }}
        />
      ) : <KindList kinds={query.data.kinds} />}
    </>
  );
}

function KindList({ kinds }: { kinds: readonly SourceKind[] }) {
  if (kinds.length === 0) return <p className="empty"><b>No kind of source can be added here.</b></p>;
  return (
    <ul className="source-kinds">
      {kinds.map(({ kind }) => (
        <li key={kind}><Link href={`/sources/new/${kind}`}><b>{kindName(kind)}</b><small>{kindAbout(kind)}</small></Link></li>
      ))}
    </ul>
  );
}
