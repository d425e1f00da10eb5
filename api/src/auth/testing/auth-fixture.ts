import type { Database } from '@countersign/db/client';
import { loadMasterKey } from '@countersign/db/crypto/master-key';
import { createMember, createWorkspace } from '@countersign/db/testing';
import { createAuth, type Auth } from '../create-auth.ts';
import type { IdentityDependencies } from '../create-identity.ts';
import { baseUrl, pair, postIdentity, requestCode, requestToken, signIn } from './sign-in.ts';

export { baseUrl, extensionOrigin } from './sign-in.ts';

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
  return {
    auth, dependencies, workspaceId, memberId, email,
    post: (path, body, headers) => postIdentity(auth, path, body, headers),
    signIn: () => signIn(auth, email),
    requestCode: () => requestCode(auth),
    requestToken: (deviceCode) => requestToken(auth, deviceCode),
    pair: async () => pair(auth, await signIn(auth, email)),
  };
}
