import { forgetAllUnsaved } from '../unsaved/forget-all-unsaved.ts';

/** Ends this session on the server, forgets words this browser keeps, and shows how to sign in again. */
export async function signOut(): Promise<void> {
  await fetch('/api/auth/sign-out', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
  forgetAllUnsaved();
  location.assign('/dashboard/sign-in');
}
