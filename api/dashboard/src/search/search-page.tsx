import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { Failed } from '../parts/block.tsx';
import { explainQuery } from '../queries/search.ts';
import { HitList } from './hit-list.tsx';
import { SearchFilters } from './search-filters.tsx';
import { readWish, wishToAddress } from './search-wish.ts';
import { Verdict } from './verdict.tsx';

/** A lead searches as a draft would, and reads why each hit was found. The search lives in the address. */
export function SearchPage() {
  const search = useSearch();
  const [, navigate] = useLocation();
  const wish = readWish(search);
  const [typed, setTyped] = useState({ search, text: wish.text });
  if (typed.search !== search) setTyped({ search, text: wish.text });
  const found = useQuery(explainQuery(wish));
  const go = (changes: Partial<typeof wish>) => navigate(wishToAddress({ ...wish, text: typed.text.trim(), ...changes }), { replace: true });
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) go({});
  };
  return (
    <>
      <div className="page-top">
        <div className="page-head"><h1>Search</h1><span className="muted">Nothing here is counted or kept.</span></div>
      </div>
      <section className="block search-form" aria-label="What to search for" onKeyDown={onKeyDown}>
        <span className="segmented" role="group" aria-label="Read it as">
          <button type="button" aria-pressed={wish.as === 'question'} onClick={() => go({ as: 'question' })}>A question</button>
          <button type="button" aria-pressed={wish.as === 'ticket'} onClick={() => go({ as: 'ticket' })}>A pasted ticket</button>
        </span>
        <label className="field">
          <span className="label">{wish.as === 'ticket' ? 'Subject and conversation' : 'Question'}</span>
          <textarea className="input" dir="auto" rows={wish.as === 'ticket' ? 9 : 2} maxLength={20_000} value={typed.text} onChange={(event) => setTyped({ ...typed, text: event.target.value })} />
        </label>
        <div className="actions-row">
          <button type="button" className="button primary" aria-disabled={typed.text.trim() === ''} aria-describedby="search-needs" onClick={() => { if (typed.text.trim() !== '') go({}); }}>Search <span className="keys">Ctrl ↵</span></button>
          <span id="search-needs" className="muted">{typed.text.trim() === '' ? 'Type a question, or paste a ticket.' : ''}</span>
        </div>
        <SearchFilters wish={wish} onChange={go} />
      </section>
      {wish.text === '' ? (
        <p className="empty"><b>See what a draft would rest on.</b><span className="muted">Each hit shows its words, its fields and what lifted it.</span></p>
      ) : found.isError ? <Failed error={found.error} retry={() => found.refetch()} />
        : !found.data ? <div className="waiting" role="status" aria-label="Loading"><span className="skeleton" /><span className="skeleton" /><span className="skeleton" /></div>
        : (
          <section className="block" aria-label="Hits" aria-busy={found.isFetching}>
            <Verdict found={found.data} isTicket={wish.as === 'ticket'} />
            <HitList found={found.data} isNarrowed={Boolean(wish.visibility || wish.kind || wish.sourceId)} onClear={() => go({ visibility: undefined, kind: undefined, sourceId: undefined })} />
          </section>
        )}
    </>
  );
}
