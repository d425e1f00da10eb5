import { ApiError } from '@countersign/api/client';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { Mark } from '../frame/mark.tsx';
import { meQuery, type Me } from '../queries/me.ts';
import { SignInPage } from './sign-in-page.tsx';

/** Shows the page to somebody who is signed in, and how to sign in to everybody else. */
export function SessionGate({ children }: { children: (me: Me) => ReactNode }) {
  const [location] = useLocation();
  const isSigningIn = location === '/sign-in';
  const { data: me, error, isPending, refetch } = useQuery({ ...meQuery, enabled: !isSigningIn });
  if (isSigningIn) return <SignInPage />;
  if (me) return children(me);
  if (isPending) return null;
  if (error instanceof ApiError && error.status === 401) return <SignInPage />;
  return (
    <main className="gate">
      <p className="brand"><Mark /> Countersign</p>
      <h1>Can't reach Countersign</h1>
      <p>The server gave no answer. Nothing on this page is current.</p>
      <button type="button" className="button primary" onClick={() => refetch()}>Try again</button>
    </main>
  );
}
