import { ApiError } from '@countersign/api/client';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Mark } from '../frame/mark.tsx';
import { meQuery, type Me } from '../queries/me.ts';

/** Shows the page to somebody who is signed in, and how to sign in to everybody else. */
export function SessionGate({ children }: { children: (me: Me) => ReactNode }) {
  const { data: me, error, isPending, refetch } = useQuery(meQuery);
  if (me) return children(me);
  if (isPending) return null;
  const isSignedOut = error instanceof ApiError && error.status === 401;
  return (
    <main className="gate">
      <p className="brand"><Mark /> Countersign</p>
      {isSignedOut ? (
        <>
          <h1>Sign in with a one-time link</h1>
          <p>Countersign prints the link where it was started. It works once and ends after a few minutes.</p>
          <p className="muted">The link has ended? Restart Countersign for a new one. Nothing is lost.</p>
        </>
      ) : (
        <>
          <h1>Can't reach Countersign</h1>
          <p>The server gave no answer. Nothing on this page is current.</p>
          <button type="button" className="button primary" onClick={() => refetch()}>Try again</button>
        </>
      )}
    </main>
  );
}
