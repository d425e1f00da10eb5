import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { formatCount } from '../format/format-share.ts';
import { Block } from '../parts/block.tsx';
import { documentsQuery, documentUseQuery, pageSize, type DocumentsWish } from '../queries/documents.ts';
import { DocumentFilters } from './document-filters.tsx';
import { DocumentsTable } from './documents-table.tsx';
import { documentsAddress, readDocumentsWish } from './documents-wish.ts';

const pauseMs = 200;

/** What the knowledge holds: who may read it, what it gives away, how it is used and what is old. */
export function DocumentsPage() {
  const search = useSearch();
  const [, navigate] = useLocation();
  const wish = readDocumentsWish(search);
  const [words, setWords] = useState(wish.q ?? '');
  const typing = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(typing.current), []);
  const query = useQuery(documentsQuery(wish));
  const use = useQuery(documentUseQuery(query.data?.documents.map(({ id }) => id) ?? []));
  const go = (change: { readonly [Name in keyof DocumentsWish]?: DocumentsWish[Name] | undefined }) => navigate(documentsAddress({ ...wish, page: undefined, ...change }), { replace: true });
  const clear = () => {
    setWords('');
    navigate(documentsAddress({ sort: wish.sort }), { replace: true });
  };
  const isNarrowed = Boolean(wish.q || wish.source || wish.visibility || wish.language || wish.state || wish.privacy);
  const page = wish.page ?? 0;
  const total = query.data?.total ?? 0;
  return (
    <>
      <div className="page-top">
        <div className="page-head"><h1>Documents</h1>{query.data && <span className="muted num">{formatCount(total)}</span>}</div>
        <label className="field search-titles">
          <span className="visually-hidden">Words of the title</span>
          <input
            className="input" type="search" placeholder="Words of the title" maxLength={200} value={words}
            onChange={(event) => {
              const q = event.target.value;
              setWords(q);
              clearTimeout(typing.current);
              typing.current = setTimeout(() => go({ q: q.trim() || undefined }), pauseMs);
            }}
          />
        </label>
        <DocumentFilters wish={wish} onChange={go} onClear={isNarrowed ? clear : undefined} />
      </div>
      <Block title="What the knowledge holds" about="Use and survival: the last 90 days." query={query}>
        {({ documents }) => (documents.length > 0 ? <DocumentsTable documents={documents} use={use.data} /> : isNarrowed ? (
          <p className="empty">Nothing matches these filters. <button type="button" className="link-button" onClick={clear}>Clear them</button></p>
        ) : (
          <p className="empty"><b>The knowledge is empty.</b><span className="muted"><Link href="/sources/new">Add a source</Link>, and its documents stand here.</span></p>
        ))}
      </Block>
      {total > pageSize && (
        <nav className="pager" aria-label="Pages">
          <button type="button" className="button small" aria-disabled={page === 0} onClick={() => { if (page > 0) go({ page: page - 1 }); }}>Back</button>
          <span className="muted num">{formatCount(page * pageSize + 1)} to {formatCount(Math.min(total, (page + 1) * pageSize))} of {formatCount(total)}</span>
          <button type="button" className="button small" aria-disabled={(page + 1) * pageSize >= total} onClick={() => { if ((page + 1) * pageSize < total) go({ page: page + 1 }); }}>Next</button>
        </nav>
      )}
    </>
  );
}
