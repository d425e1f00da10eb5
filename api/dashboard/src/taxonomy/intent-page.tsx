import { useQuery } from '@tanstack/react-query';
import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { Failed } from '../parts/block.tsx';
import { taxonomyQuery } from '../queries/taxonomy.ts';
import '../styles/records.css';
import '../styles/taxonomy.css';
import { ExamplesBlock } from './examples-block.tsx';
import { IntentForm } from './intent-form.tsx';
import { IntentRail } from './intent-rail.tsx';

/** One intent: what it is, what a reply needs, where such tickets go, and the texts it is learned from. Without an id it is a new one. */
export default function IntentPage({ id }: { id?: string }) {
  const query = useQuery(taxonomyQuery);
  const found = query.data?.intents.find((one) => one.id === id);
  const [seen, setSeen] = useState(found);
  if (found !== undefined && found !== seen) setSeen(found);
  const intent = found ?? seen;
  const head = (
    <div className="page-top">
      <div className="crumbs"><Link href="/taxonomy">Taxonomy</Link><ChevronRight className="icon icon-small" aria-hidden /><span>{id ?? 'New intent'}</span></div>
      <div className="page-head"><h1>{intent?.label ?? id ?? 'New intent'}</h1></div>
    </div>
  );
  if (!query.data && query.isError) return <>{head}<Failed error={query.error} retry={() => query.refetch()} /></>;
  if (!query.data) return <>{head}<div className="waiting" role="status" aria-label="Loading"><span className="skeleton" /><span className="skeleton" /></div></>;
  if (id !== undefined && intent === undefined) return <>{head}<p className="empty"><b>This intent is not in the taxonomy.</b><Link href="/taxonomy">All intents</Link></p></>;
  return (
    <>
      {head}
      <div className={intent === undefined ? undefined : 'detail'}>
        <div className="gap-main">
          <IntentForm taxonomy={query.data} intent={intent} />
          {intent !== undefined && <ExamplesBlock intent={intent} intents={query.data.intents} />}
        </div>
        {intent !== undefined && <IntentRail intent={intent} taxonomy={query.data} />}
      </div>
    </>
  );
}
