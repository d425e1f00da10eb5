import { ApiError } from '@countersign/api/client';
import type { UseQueryResult } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { Definition } from './definition.tsx';

interface Props<Data> {
  title: string;
  about?: string;
  query: UseQueryResult<Data>;
  definition?: (data: Data) => string;
  csv?: string;
  /** What is missing when it fails; numbers unless told. */
  holds?: Missing;
  children: (data: Data) => ReactNode;
}

/** One question of the page: its title, its definition, its figures, and what to say while they load or fail. */
export function Block<Data>({ title, about, query, definition, csv, holds = 'numbers', children }: Props<Data>) {
  return (
    <section className="block" aria-label={title} aria-busy={query.isFetching} data-stale={query.isPlaceholderData}>
      <div className="block-head">
        <h2>{title}</h2>
        {query.data && definition && <Definition name={title} text={definition(query.data)} />}
        {about && <span className="about">{about}</span>}
        {csv && <a className="end" href={csv} download aria-label={`${title} as CSV`}><Download className="icon icon-small" aria-hidden /> CSV</a>}
      </div>
      {query.data ? children(query.data) : query.isError ? <Failed of={holds} error={query.error} retry={() => query.refetch()} /> : <Skeleton />}
    </section>
  );
}

type Missing = 'numbers' | 'list' | 'page';

const words: Readonly<Record<Missing, string>> = {
  numbers: "These numbers couldn't be loaded. Others on this page are current.", list: "This list couldn't be loaded.", page: "This page couldn't be loaded.",
};

/** What is missing, and another try. */
export function Failed({ of = 'page', error, retry }: { of?: Missing; error: Error; retry: () => void }) {
  if (error instanceof ApiError && error.status === 403) {
    return <p className="empty muted">Your role can't see this page. Your lead can change that.</p>;
  }
  return (
    <p className="empty">
      <span>{words[of]}</span>
      <button type="button" className="button small" onClick={retry}>Try again</button>
    </p>
  );
}

function Skeleton() {
  return <div className="waiting" role="status" aria-label="Loading"><span className="skeleton" /><span className="skeleton" /><span className="skeleton" /></div>;
}
