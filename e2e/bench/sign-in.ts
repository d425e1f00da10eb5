import type { ApiServer } from '../api-server/api-server.ts';

/** Uses the printed one-time link; gives the headers with which the dashboard asks. */
export async function signIn(api: ApiServer): Promise<Record<string, string>> {
  const token = new URL(api.signInLink).searchParams.get('token') ?? '';
  const answer = await fetch(`${api.origin}/api/auth/magic-link/verify?token=${encodeURIComponent(token)}`, { redirect: 'manual' });
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]!);
  if (cookies.length === 0) throw new Error('The sign-in link opened no session.');
  return { 'Cookie': cookies.join('; '), 'Origin': api.origin, 'Content-Type': 'application/json' };
}
