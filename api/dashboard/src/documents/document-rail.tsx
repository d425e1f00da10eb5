import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { formatCount } from '../format/format-share.ts';
import { formatWhen } from '../format/format-time.ts';
import { languageName } from '../format/language-name.ts';
import { RateText } from '../parts/rate-text.tsx';
import { documentUseQuery, type DocumentDetail } from '../queries/documents.ts';
import { SurvivalText } from './survival-text.tsx';

const kinds = { article: 'Article', macro: 'Macro', file: 'File', ticket: 'Solved ticket' } as const;

/** Beside a document: what became of the drafts that rest on it, and its own facts. */
export function DocumentRail({ document }: { document: DocumentDetail }) {
  const use = useQuery(documentUseQuery([document.id]));
  const used = use.data?.get(document.id);
  return (
    <aside className="rail">
      <section aria-label="Use">
        <h2>Use</h2>
        {use.isError ? <p className="note muted">Its figures couldn’t be loaded.</p> : used === undefined || used.cited === 0 ? <p className="note muted">No draft of the last 90 days rests on it.</p> : (
          <dl className="kv">
            <dt>Drafts that cite it</dt><dd>{formatCount(used.cited)}</dd>
            <dt>Inserted</dt><dd>{formatCount(used.inserted)}</dd>
            <dt>Sent</dt><dd>{formatCount(used.sent)}</dd>
            <dt>Survived</dt><dd><SurvivalText survival={used.survival} /></dd>
            <dt>Edited heavily</dt><dd><RateText rate={used.heavyEdits} /></dd>
            <dt>Findings</dt><dd>{formatCount(used.findings)}</dd>
            {used.lastUsedAt !== null && <><dt>Last cited</dt><dd>{formatWhen(used.lastUsedAt)}</dd></>}
          </dl>
        )}
      </section>
      <section aria-label="About it">
        <h2>About it</h2>
        <dl className="kv">
          <dt>Source</dt><dd><Link href={`/sources/${encodeURIComponent(document.sourceId)}`}>{document.sourceName}</Link></dd>
          <dt>Kind</dt><dd>{kinds[document.kind]}</dd>
          {document.language !== '' && <><dt>Language</dt><dd>{languageName(document.language)}</dd></>}
          {document.brand !== null && <><dt>Brand</dt><dd>{document.brand}</dd></>}
          {document.updatedAt !== null && <><dt>Changed</dt><dd>{formatWhen(document.updatedAt)}</dd></>}
          <dt>Imported</dt><dd>{formatWhen(document.importedAt)}</dd>
          {document.validUntil !== null && <><dt>Last day</dt><dd>{formatWhen(document.validUntil)}</dd></>}
          <dt>Version</dt><dd>{document.version}</dd>
          <dt>Passages</dt><dd>{formatCount(document.passages)}</dd>
        </dl>
      </section>
    </aside>
  );
}
