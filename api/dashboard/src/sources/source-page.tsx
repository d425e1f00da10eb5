import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ChevronRight } from 'lucide-react';
import { useEffect } from 'react';
import { Link } from 'wouter';
import { countOf } from '../format/format-share.ts';
import { formatWhen } from '../format/format-time.ts';
import { Block, Failed } from '../parts/block.tsx';
import { runsQuery, sourcesQuery, updateSource, type Source } from '../queries/sources.ts';
import { DeleteSource } from './delete-source.tsx';
import { FilesBlock } from './files-block.tsx';
import { HealthTag } from './health-tag.tsx';
import { kindName } from './kind-names.ts';
import { RunActions } from './run-actions.tsx';
import { RunList } from './run-list.tsx';
import { RunProgress } from './run-progress.tsx';
import { holdings, refreshWords } from './source-counts.ts';
import { SourceForm } from './source-form.tsx';
import { SourceSwitch } from './source-switch.tsx';

/** One source: what it holds, its imports as they run, its settings, and the way to delete it. */
export function SourcePage({ id }: { id: string }) {
  const queries = useQueryClient();
  const list = useQuery(sourcesQuery);
  const runs = useQuery(runsQuery(id));
  const running = runs.data?.runs.find((run) => run.state === 'running');
  useEffect(() => {
    void queries.invalidateQueries({ queryKey: ['sources'], exact: true });
  }, [queries, running?.id]);
  if (list.isError) return <Failed error={list.error} retry={() => list.refetch()} />;
  if (!list.data) return <div className="waiting" role="status" aria-label="Loading"><span className="skeleton" /><span className="skeleton" /></div>;
  const source = list.data.sources.find((one) => one.id === id);
  if (source === undefined) return <p className="empty"><b>This source is gone.</b><Link href="/sources">All sources</Link></p>;
  const kind = list.data.kinds.find((one) => one.kind === source.kind);
  return (
    <>
      <div className="page-top">
        <div className="crumbs"><Link href="/sources">Sources</Link><ChevronRight className="icon icon-small" aria-hidden /><span>{kindName(source.kind)}</span></div>
        <div className="page-head"><h1>{source.name}</h1><HealthTag health={source.health} />{kind !== undefined && <div className="end"><RunActions source={source} isRunning={running !== undefined} /></div>}</div>
      </div>
      {running !== undefined && <RunProgress run={running} />}
      <div className="detail">
        <div className="gap-main">
          {source.kind === 'files' && <FilesBlock sourceId={id} />}
          <Block title="Imports" query={runs}>{(data) => <RunList runs={data.runs} isOfServer={kind === undefined} />}</Block>
          {kind !== undefined && (
            <section className="block" aria-label="Settings">
              <div className="block-head"><h2>Settings</h2></div>
              <SourceForm
                key={source.id} kind={kind} action="Save" known={source}
                save={async (words) => {
                  await updateSource(id, words);
                  await queries.invalidateQueries({ queryKey: ['sources'] });
                }}
              />
            </section>
          )}
        </div>
        <SourceRail source={source} />
      </div>
    </>
  );
}

function SourceRail({ source }: { source: Source }) {
  return (
    <aside className="rail">
      <section aria-label="What it holds">
        <h2>What it holds</h2>
        <ul className="evidence muted">
          <li><Link href={`/documents?source=${encodeURIComponent(source.id)}`}>{holdings(source)}</Link></li>
          {source.documentsWithPrivacy > 0 && <li><Link href={`/documents?source=${encodeURIComponent(source.id)}&privacy=found`}>{countOf(source.documentsWithPrivacy, 'document')} with personal details</Link></li>}
          <li>{source.lastImportedAt === null ? 'Never imported' : `Imported ${formatWhen(source.lastImportedAt)}`}</li>
          <li>{source.nextImportAt === null ? 'Imported again by hand' : `Next ${formatWhen(source.nextImportAt)}, ${refreshWords(source.refreshMinutes)}`}</li>
        </ul>
      </section>
      <SourceSwitch source={source} />
      <DeleteSource source={source} />
    </aside>
  );
}
