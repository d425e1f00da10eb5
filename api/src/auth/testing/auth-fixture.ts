import type { Database } from '@countersign/db/client';
import { loadMasterKey } from '@countersign/db/crypto/master-key';
import { createMember, createWorkspace } from '@countersign/db/testing';
import { createAuth, type Auth } from '../create-auth.ts';
import { extensionClientId, type IdentityDependencies } from '../create-identity.ts';

export const baseUrl = 'http://127.0.0.1:8787';
export const extensionOrigin = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';

/** A workspace with a lead, and the ways in that a person and a browser have. */
export interface AuthFixture {
  readonly auth: Auth;
  readonly dependencies: IdentityDependencies;
  readonly workspaceId: string;
  readonly memberId: string;
  readonly email: string;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Follows a new sign-in link; gives the headers of the dashboard. */
  signIn(): Promise<Headers>;
  /** Asks for a code as the extension does. */
  requestCode(): Promise<{ deviceCode: string; userCode: string; verificationUri: string }>;
  /** Asks for the token of a code as the extension does. */
  requestToken(deviceCode: string): Promise<Response>;
  /** Pairs an extension as the signed-in member; gives the extension's headers. */
  pair(): Promise<Headers>;
}

export async function authFixture(database: Database): Promise<AuthFixture> {
  const dependencies = { database, masterKey: loadMasterKey({}), baseUrl };
  const auth = createAuth(dependencies);
  const workspaceId = (await createWorkspace(database)).id;
  const email = `lead@${workspaceId.replace('_', '-')}.example`;
  const userId = await auth.ensureIdentity({ name: 'Lena Berg', email });
  const { id: memberId } = await createMember(database, workspaceId, { userId, email, name: 'Lena Berg', role: 'lead' });

  const fixture: AuthFixture = {
    auth, dependencies, workspaceId, memberId, email,
    post: (path, body, headers = {}) => auth.handle(new Request(baseUrl + path, {
      method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body),
    }), '127.0.0.1'),
    async signIn() {
      const token = new URL(await auth.createSignInLink({ email })).searchParams.get('token');
      const answer = await auth.handle(new Request(`${baseUrl}/api/auth/magic-link/verify?token=${token}`), '127.0.0.1');
      return new Headers({ cookie: answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ') });
    },
    async requestCode() {
      const answer = await fixture.post('/api/auth/device/code', { client_id: extensionClientId }, { origin: extensionOrigin });
      const body = (await answer.json()) as { device_code: string; user_code: string; verification_uri_complete: string };
      return { deviceCode: body.device_code, userCode: body.user_code, verificationUri: body.verification_uri_complete };
    },
    requestToken: (deviceCode) => fixture.post('/api/auth/device/token', {
      grant_type: 'urn:ietf:params:oauth:grant-type:device_code', device_code: deviceCode, client_id: extensionClientId,
    }, { origin: extensionOrigin }),
    async pair() {
      const code = await fixture.requestCode();
      await auth.decidePairing(await fixture.signIn(), code.userCode, 'approve');
      const { access_token: token } = (await (await fixture.requestToken(code.deviceCode)).json()) as { access_token: string };
      return new Headers({ authorization: `Bearer ${token}`, origin: extensionOrigin });
    },
  };
  return fixture;
}
