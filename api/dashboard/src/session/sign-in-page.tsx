import { useEffect } from 'react';
import { useSearch } from 'wouter';
import { Mark } from '../frame/mark.tsx';

/** Follows a one-time link; the identity routes set the session and come back. */
export function SignInPage() {
  const parameters = new URLSearchParams(useSearch());
  const token = parameters.get('token');
  useEffect(() => {
    if (token) location.replace(`/api/auth/magic-link/verify?token=${encodeURIComponent(token)}`);
  }, [token]);
  if (token) return null;
  return (
    <main className="gate">
      <p className="brand"><Mark /> Countersign</p>
      <h1>{parameters.has('error') ? 'This link has ended' : 'Sign in with a one-time link'}</h1>
      <p>Countersign prints a link where it was started. Each works once and ends after a few minutes.</p>
      <p className="muted">Restart Countersign for a new one. Nothing is lost.</p>
    </main>
  );
}
