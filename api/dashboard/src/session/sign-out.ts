/** Ends this session on the server and shows how to sign in again. */
export async function signOut(): Promise<void> {
  await fetch('/api/auth/sign-out', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
  location.assign('/dashboard/sign-in');
}
