import { useQuery } from '@tanstack/react-query';
import { Block, Failed } from '../parts/block.tsx';
import { modelUseQuery, type ModelUse } from '../queries/model-use.ts';
import { LeftDrafts } from './left-drafts.tsx';
import { MonthFigures } from './month-figures.tsx';
import { MonthNotice } from './month-notice.tsx';
import { TroublesTable } from './troubles-table.tsx';

/** Which model is connected, what it costs beside its limit, and what to do where it doesn't answer. Its settings are the server's. */
export default function ModelPage() {
  const query = useQuery(modelUseQuery);
  return (
    <>
      <div className="page-top"><div className="page-head"><h1>Model</h1>{query.data && <span className="muted note end">{nameOf(query.data)}</span>}</div></div>
      {query.isError ? <Failed error={query.error} retry={() => query.refetch()} />
        : !query.data ? <div className="figures-waiting" role="status" aria-label="Loading" />
        : (
          <>
            {query.data.model === null && <p className="empty"><b>No model is connected.</b><span className="muted">The built-in engine answers. MODEL on the server connects one.</span></p>}
            <MonthNotice month={query.data.month} />
            <MonthFigures use={query.data} />
            <Block title="What came to nothing" about="the last 7 days; calls that agents left aren’t among them" query={query}>
              {({ week }) => <><TroublesTable week={week} /><LeftDrafts drafts={week.drafts} /></>}
            </Block>
          </>
        )}
    </>
  );
}

function nameOf({ model, embeddings }: ModelUse): string {
  return [model, embeddings].flatMap((one) => (one === null ? [] : [`${one.name} at ${one.host}`])).join(', ');
}
