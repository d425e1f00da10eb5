import type { Database } from '@countersign/db/client';
import { members, tokens } from '@countersign/db/schema/members';
import { withCaller } from '@countersign/db/with-caller';
import { withWorkspace } from '@countersign/db/with-workspace';
import { AppError } from '@countersign/shared/errors';
import { and, eq, isNull } from 'drizzle-orm';
import type { Actor } from './actor.ts';
import type { Identity } from './create-identity.ts';

const lastUsedPrecisionMs = 5 * 60_000;

/**
 * Says who asks, from a cookie (dashboard) or a bearer token (paired extension), or throws `UNAUTHENTICATED`.
 * A session counts only as the kind it was made, from the origin it was made for, and until it is revoked.
 */
export async function authorise(identity: Identity, database: Database, ownOrigin: string, headers: Headers): Promise<Actor> {
  const session = await identity.api.getSession({ headers });
  if (session === null) throw unauthenticated();
  const { id: sessionId, userId } = session.session;
  const [found] = await withCaller(database, { userId }, (transaction) =>
    transaction.select({ token: tokens, member: members }).from(tokens)
      .innerJoin(members, and(eq(members.workspaceId, tokens.workspaceId), eq(members.id, tokens.memberId)))
      .where(and(eq(tokens.sessionId, sessionId), isNull(tokens.revokedAt), isNull(members.disabledAt))));
  if (found === undefined) throw unauthenticated();
  const { token, member } = found;
  refuseForeignUse(token, ownOrigin, headers);
  await noteUse(database, token);
  const { workspaceId, id: memberId, name, email, team, role } = member;
  return { workspaceId, memberId, userId, name, email, team, role, kind: token.kind, sessionId };
}

function refuseForeignUse(token: typeof tokens.$inferSelect, ownOrigin: string, headers: Headers): void {
  const origin = headers.get('origin');
  const isBearer = headers.has('authorization');
  if (token.kind === 'extension') {
    if (!isBearer || (origin !== null && token.origin !== '' && origin !== token.origin)) throw unauthenticated();
    return;
  }
  if (isBearer) throw unauthenticated();
  // A browser sends the cookie along whatever page asks; only our own pages may.
  if ((origin !== null && origin !== ownOrigin) || headers.get('sec-fetch-site') === 'cross-site') {
    throw new AppError('FORBIDDEN', 'This page may not act for you in Countersign.');
  }
}

async function noteUse(database: Database, token: typeof tokens.$inferSelect): Promise<void> {
  if (token.lastUsedAt !== null && Date.now() - token.lastUsedAt.getTime() < lastUsedPrecisionMs) return;
  await withWorkspace(database, token.workspaceId, (transaction) =>
    transaction.update(tokens).set({ lastUsedAt: new Date() }).where(and(eq(tokens.workspaceId, token.workspaceId), eq(tokens.sessionId, token.sessionId))));
}

function unauthenticated(): AppError {
  return new AppError('UNAUTHENTICATED', 'Sign in, or pair this browser again.');
}
