import { useQuery } from '@tanstack/react-query';
import { ChevronRight, ExternalLink } from 'lucide-react';
import { Link, useSearch } from 'wouter';
import { ApiError } from '@countersign/api/client';
import { formatWhen } from '../format/format-time.ts';
import { Failed } from '../parts/block.tsx';
import { documentQuery, type DocumentDetail } from '../queries/documents.ts';
import { DocumentRail } from './document-rail.tsx';
import { DocumentTags } from './document-tags.tsx';
import { LessonsBlock } from './lessons-block.tsx';
import { privacyWords } from './privacy-words.ts';
import { VersionDiff } from './version-diff.tsx';

/** One document: its passages as drafts cite them, what it gives away, and what it said before. */
export function DocumentPage({ id }: { id: string }) {
  const search = useSearch();
  const query = useQuery(documentQuery(id));
  if (query.error instanceof ApiError && query.error.status === 404) return <p className="empty"><b>This document is gone.</b><Link href="/documents">All documents</Link></p>;
  if (query.isError) return <Failed error={query.error} retry={() => query.refetch()} />;
  if (!query.data) return <div className="waiting" role="status" aria-label="Loading"><span className="skeleton" /><span className="skeleton" /><span className="skeleton" /></div>;
  const document = query.data;
  const found = privacyWords(document.privacy);
  const isWeb = document.url !== null && /^https?:\/\//i.test(document.url);
  return (
    <>
      <div className="page-top">
        <div className="crumbs"><Link href={`/documents${search === '' ? '' : `?${search}`}`}>Documents</Link><ChevronRight className="icon icon-small" aria-hidden /><span>{document.sourceName}</span></div>
        <div className="page-head">
          <h1 dir="auto">{document.title}</h1><DocumentTags document={document} />
          {isWeb && <div className="end"><a href={document.url!} target="_blank" rel="noreferrer">Open at its source <ExternalLink className="icon icon-small" aria-hidden /></a></div>}
        </div>
      </div>
      {found !== '' && <div className="notice caution"><p>It contains {found}. {document.visibility === 'public' ? 'Take them out at its source, if they are not meant for customers.' : 'Colleagues alone read it.'}</p></div>}
      {document.steering.length > 0 && (
        <div className="notice caution">
          <p>It contains text written for machines. Drafts cite it as text, and nothing obeys it.</p>
          <ul>{document.steering.map(({ quote, explanation }) => <li key={quote}><q>{quote}</q> {explanation}</li>)}</ul>
        </div>
      )}
      {!document.sourceEnabled && <div className="notice caution"><p>Its source is off, so nothing of it is found. <Link href={`/sources/${encodeURIComponent(document.sourceId)}`}>Switch it on</Link></p></div>}
      <div className="detail">
        <div className="gap-main">
          <section className="block" aria-label="Passages">
            <div className="block-head"><h2>Passages</h2><span className="about">Each one can be cited.</span><Link className="end" href={`/search?text=${encodeURIComponent(document.title)}`}>Search for it</Link></div>
            <Passages document={document} />
          </section>
          <LessonsBlock document={document} />
          <section className="block" aria-label="Versions">
            <div className="block-head"><h2>Versions</h2><span className="about">Older drafts still cite the words of their time.</span></div>
            {document.versions.length === 0 ? <p className="empty muted">It has not changed since its first import.</p> : <Versions document={document} />}
          </section>
        </div>
        <DocumentRail document={document} />
      </div>
    </>
  );
}

function Passages({ document }: { document: DocumentDetail }) {
  if (document.passageList.length === 0) return <p className="empty muted">It has no passages, so nothing of it is found.</p>;
  return (
    <ol className="passages" lang={document.language || undefined} dir="auto">
      {document.passageList.map((passage) => <li key={passage.id} id={passage.id}>{passage.heading !== '' && <h3>{passage.heading}</h3>}<p>{passage.text}</p></li>)}
    </ol>
  );
}

function Versions({ document }: { document: DocumentDetail }) {
  return (
    <>
      {document.versions.map((version, index) => (
        <details key={version.version} open={index === 0}>
          <summary>Version {version.version}, until {formatWhen(version.endedAt)}</summary>
          <VersionDiff version={version} next={index === 0 ? document : document.versions[index - 1]!} />
        </details>
      ))}
    </>
  );
}
