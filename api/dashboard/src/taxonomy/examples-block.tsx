import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formatCount } from '../format/format-share.ts';
import { Block } from '../parts/block.tsx';
import { addExample, examplesPage, examplesQuery, type Intent } from '../queries/taxonomy.ts';
import { ExampleRow } from './example-row.tsx';

/** The texts an intent is learned from: those of the team with a way to add and remove, those of the product as a count. */
export function ExamplesBlock({ intent, intents }: { intent: Intent; intents: readonly Intent[] }) {
  const labels = new Map(intents.map(({ id, label }) => [id, label]));
  const queries = useQueryClient();
  const [page, setPage] = useState(0);
  const [text, setText] = useState('');
  const query = useQuery(examplesQuery(intent.id, page));
  const settle = () => queries.invalidateQueries({ queryKey: ['taxonomy'] });
  const add = useMutation({ mutationFn: () => addExample(intent.id, text.trim()), onSuccess: () => { setText(''); return settle(); } });
  const isShort = text.trim().length < 3;
  const total = query.data?.total ?? 0;
  // The last text of a page was taken away.
  if (page > 0 && query.data !== undefined && !query.isPlaceholderData && page * examplesPage >= total) setPage(Math.max(0, Math.ceil(total / examplesPage) - 1));
  return (
    <Block title="Examples" about={intent.examples.shipped > 0 ? `Besides ${formatCount(intent.examples.shipped)} that come with Countersign.` : 'In customers’ own words.'} query={query}>
      {({ examples }) => (
        <>
          <form className="add-example" onSubmit={(event) => { event.preventDefault(); if (!isShort && !add.isPending) add.mutate(); }}>
            <label className="field"><span className="label">What a customer writes</span><input className="input" maxLength={2000} value={text} onChange={(event) => setText(event.target.value)} /></label>
            <button type="submit" className="button" aria-disabled={isShort || add.isPending}>Add</button>
          </form>
          <p className="muted note" role="status">{add.isError ? <span className="caution">{add.error.message}</span> : 'Personal details are masked. It counts from the next ticket.'}</p>
          {examples.length === 0 ? <p className="empty muted">None of your own yet.</p> : (
            <table className="list">
              <thead><tr><th scope="col">Text</th><th scope="col" className="hide-narrow">From</th><th scope="col" className="right hide-narrow">Since</th><th scope="col"><span className="visually-hidden">Remove</span></th></tr></thead>
              <tbody>{examples.map((example) => <ExampleRow key={example.id} example={example} predictedLabel={example.predicted === null ? undefined : labels.get(example.predicted) ?? example.predicted} onRemoved={settle} />)}</tbody>
            </table>
          )}
          {total > examplesPage && (
            <nav className="pager" aria-label="Pages of examples">
              <button type="button" className="button small" aria-disabled={page === 0} onClick={() => { if (page > 0) setPage(page - 1); }}>Back</button>
              <span className="muted num">{formatCount(page * examplesPage + 1)} to {formatCount(Math.min(total, (page + 1) * examplesPage))} of {formatCount(total)}</span>
              <button type="button" className="button small" aria-disabled={(page + 1) * examplesPage >= total} onClick={() => { if ((page + 1) * examplesPage < total) setPage(page + 1); }}>Next</button>
            </nav>
          )}
        </>
      )}
    </Block>
  );
}
