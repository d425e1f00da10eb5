import { Lock } from 'lucide-react';
import { Link } from 'wouter';
import { formatDay } from '../format/format-time.ts';
import type { ExplainedHit, ExplainedSearch } from '../queries/search.ts';
import { Reasons } from './reasons.tsx';

const kinds = { article: '', macro: 'Macro', file: 'File', ticket: 'Solved ticket', record: 'Record' } as const;

/** Hits, best first: the passage, and why it stands here. */
export function HitList({ found, isNarrowed, onClear }: { found: ExplainedSearch; isNarrowed: boolean; onClear: () => void }) {
  if (found.hits.length === 0) {
    return isNarrowed
      ? <p className="empty">Nothing matches these filters. <button type="button" className="link-button" onClick={onClear}>Clear them</button></p>
      : <p className="empty"><b>No passage holds one of these words.</b><span className="muted">Try the words your articles use.</span></p>;
  }
  return <ol className="hits">{found.hits.map((hit, index) => <Hit key={hit.passageId} hit={hit} number={index + 1} />)}</ol>;
}

function Hit({ hit, number }: { hit: ExplainedHit; number: number }) {
  const place = [kinds[hit.kind], hit.heading, hit.language.toUpperCase(), hit.updated ? formatDay(hit.updated) : ''].filter(Boolean).join(', ');
  return (
    <li className="hit">
      <div className="hit-head">
        <span className={`cite ${hit.visibility === 'internal' ? 'internal' : ''}`}>{number}</span>
        <h2>{hit.kind === 'macro' || hit.kind === 'record' ? hit.title : <Link href={`/documents/${encodeURIComponent(hit.documentId)}`}>{hit.title}</Link>}</h2>
        {hit.visibility === 'internal' && <span className="tag caution"><Lock className="icon" aria-hidden /> Internal</span>}
        <span className="end num">{hit.score.toFixed(2)}</span>
        <small>{place}</small>
      </div>
      <p className="hit-text" dir="auto" lang={hit.language || undefined}>{hit.text}</p>
      {hit.reasons === null ? <p className="muted note">Found by one question of the ticket, not by the whole of it.</p> : <Reasons reasons={hit.reasons} />}
    </li>
  );
}
