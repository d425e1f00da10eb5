import type { Auth } from '../create-auth.ts';
import { extensionClientId } from '../create-identity.ts';

export const baseUrl = 'http://127.0.0.1:8787';
export const extensionOrigin = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';

/** Posts to a route of the identity library. */
export function postIdentity(auth: Auth, path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return auth.handle(new Request(baseUrl + path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) }), '127.0.0.1');
}

/** Follows a new sign-in link of this person; gives the headers of their dashboard. */
export async function signIn(auth: Auth, email: string): Promise<Headers> {
  const token = new URL(await auth.createSignInLink({ email })).searchParams.get('token');
  const answer = await auth.handle(new Request(`${baseUrl}/api/auth/magic-link/verify?token=${token}`), '127.0.0.1');
  return new Headers({ cookie: answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ') });
}

/** Asks for a code as the extension does. */
export async function requestCode(auth: Auth): Promise<{ deviceCode: string; userCode: string; verificationUri: string }> {
  const answer = await postIdentity(auth, '/api/auth/device/code', { client_id: extensionClientId }, { origin: extensionOrigin });
  const body = (await answer.json()) as { device_code: string; user_code: string; verification_uri_complete: string };
  return { deviceCode: body.device_code, userCode: body.user_code, verificationUri: body.verification_uri_complete };
}

/** Asks for the token of a code as the extension does. */
export function requestToken(auth: Auth, deviceCode: string): Promise<Response> {
  return postIdentity(auth, '/api/auth/device/token', {
    grant_type: 'urn:ietf:params:oauth:grant-type:device_code', device_code: deviceCode, client_id: extensionClientId,
  }, { origin: extensionOrigin });
}

/** Pairs an extension as the member of these dashboard headers; gives the extension's headers. */
export async function pair(auth: Auth, dashboard: Headers): Promise<Headers> {
  const code = await requestCode(auth);
  await auth.decidePairing(dashboard, code.userCode, 'approve');
  const { access_token: token } = (await (await requestToken(auth, code.deviceCode)).json()) as { access_token: string };
  return new Headers({ authorization: `Bearer ${token}`, origin: extensionOrigin });
}
