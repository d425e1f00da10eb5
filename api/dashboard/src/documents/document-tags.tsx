import { Lock } from 'lucide-react';
import { formatWhen } from '../format/format-time.ts';
import type { DocumentRow } from '../queries/documents.ts';
import { isStale } from './is-stale.ts';

/** Who may read a document and whether it is still found, as words. */
export function DocumentTags({ document }: { document: Pick<DocumentRow, 'visibility' | 'state' | 'updatedAt' | 'validUntil'> }) {
  const { visibility, state, validUntil } = document;
  return (
    <>
      {visibility === 'internal' && <span className="tag caution"><Lock className="icon" aria-hidden /> Internal</span>}
      {state === 'removed' && <span className="tag outline">Gone from its source</span>}
      {state === 'expired' && <span className="tag outline">Past its last day</span>}
      {state === 'current' && validUntil !== null && <span className="tag outline">Until {formatWhen(validUntil)}</span>}
      {isStale(document) && <span className="tag caution">Over a year old</span>}
    </>
  );
}
