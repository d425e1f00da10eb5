import { tokens } from '@countersign/db/schema/members';
import { withCaller } from '@countersign/db/with-caller';
import { newId } from '@countersign/shared/ids';
import { and, eq, isNull } from 'drizzle-orm';
import type { Actor } from './actor.ts';
import { authorise } from './authorise.ts';
import { clearExpired } from './clear-expired.ts';
import { createIdentity, type IdentityDependencies } from './create-identity.ts';
import { isExtensionOrigin } from './extension-origin.ts';
import { handleIdentity } from './handle-identity.ts';
import { pairingPaths } from './identity-route-access.ts';
import { decidePairing, readPairing, type PairingStatus } from './pairing.ts';
import { revokeGrant } from './session-grants.ts';

/** Everything the server asks of sign-in and pairing. */
export interface Auth {
  /** Says who asks, or throws `AppError`. */
  authorise(headers: Headers): Promise<Actor>;
  /** Answers a request under `/api/auth`; `clientAddress` is the caller's, for rate limits. */
  handle(request: Request, clientAddress?: string): Promise<Response>;
  /** Whether a page of this origin may read answers of this path: a paired extension's everywhere, any extension's while pairing. */
  admitsOrigin(origin: string, path: string): Promise<boolean>;
  /** The identity with this address, made where there is none; its id goes into `members.userId`. */
  ensureIdentity(person: { readonly name: string; readonly email: string }): Promise<string>;
  /** A link that signs this member in once, for a day. */
  createSignInLink(member: { readonly email: string }): Promise<string>;
  /** Where a pairing code stands, asked by the signed-in member of these headers. */
  readPairing(headers: Headers, userCode: string): Promise<PairingStatus>;
  decidePairing(headers: Headers, userCode: string, decision: 'approve' | 'deny'): Promise<PairingStatus>;
  /** Ends a session of this workspace at once; says whether there was one. */
  revoke(workspaceId: string, sessionId: string): Promise<boolean>;
  /** Deletes sessions, links and codes that have run out; a job's work. */
  clearExpired(): Promise<number>;
}

/** Sign-in, pairing and sessions over the identity library. */
export function createAuth(dependencies: IdentityDependencies): Auth {
  const { database } = dependencies;
  const ownOrigin = new URL(dependencies.baseUrl).origin;
  const linkTokens = new Map<string, string>();
  const identity = createIdentity(dependencies, (linkId, token) => linkTokens.set(linkId, token));
  const whoAsks = (headers: Headers) => authorise(identity, database, ownOrigin, headers);

  return {
    authorise: whoAsks,
    handle: (request, clientAddress) => handleIdentity(identity, whoAsks, request, clientAddress),
    async admitsOrigin(origin, path) {
      if (!isExtensionOrigin(origin)) return false;
      if (pairingPaths.includes(path)) return true;
      const paired = await withCaller(database, { origin }, (transaction) =>
        transaction.select({ sessionId: tokens.sessionId }).from(tokens).where(and(eq(tokens.origin, origin), isNull(tokens.revokedAt))).limit(1));
      return paired.length > 0;
    },
    async ensureIdentity({ name, email }) {
      const { internalAdapter } = await identity.$context;
      const known = await internalAdapter.findUserByEmail(email);
      return (known?.user ?? (await internalAdapter.createUser({ name, email, emailVerified: true }, { method: 'admin' }))).id;
    },
    async createSignInLink({ email }) {
      const linkId = newId('request');
      await identity.api.signInMagicLink({ body: { email, metadata: { linkId } }, headers: new Headers() });
      const token = linkTokens.get(linkId);
      linkTokens.delete(linkId);
      if (token === undefined) throw new Error('the identity library made no sign-in token');
      return `${ownOrigin}/dashboard/sign-in?token=${token}`;
    },
    readPairing: (headers, userCode) => readPairing(identity, headers, userCode),
    decidePairing: (headers, userCode, decision) => decidePairing(identity, headers, userCode, decision),
    revoke: (workspaceId, sessionId) => revokeGrant(database, workspaceId, sessionId),
    clearExpired: () => clearExpired(database),
  };
}
