import type { Database } from '@countersign/db/client';
import { members, tokens, type TokenKind } from '@countersign/db/schema/members';
import { withCaller } from '@countersign/db/with-caller';
import { withWorkspace } from '@countersign/db/with-workspace';
import { and, eq, isNull } from 'drizzle-orm';

/** The member behind a user, or `undefined` when they belong to no workspace any more. */
export async function findMember(database: Database, userId: string): Promise<typeof members.$inferSelect | undefined> {
  const [member] = await withCaller(database, { userId }, (transaction) =>
    transaction.select().from(members).where(and(eq(members.userId, userId), isNull(members.disabledAt))));
  return member;
}

/** Writes down what a new session may reach; a session without this row reaches nothing. */
export async function grantSession(
  database: Database, session: { id: string; userId: string }, made: { kind: TokenKind; origin: string },
): Promise<void> {
  const member = await findMember(database, session.userId);
  if (member === undefined) return;
  const { workspaceId, id: memberId } = member;
  await withWorkspace(database, workspaceId, (transaction) =>
    transaction.insert(tokens).values({ workspaceId, memberId, sessionId: session.id, userId: session.userId, ...made }));
}

/** Ends what a session may reach, at once. */
export async function endGrant(database: Database, session: { id: string; userId: string }): Promise<void> {
  const [grant] = await withCaller(database, { userId: session.userId }, (transaction) =>
    transaction.select({ workspaceId: tokens.workspaceId }).from(tokens).where(eq(tokens.sessionId, session.id)));
  if (grant !== undefined) await revokeGrant(database, grant.workspaceId, session.id);
}

/** Ends a session of this workspace, at once; says whether there was one. */
export async function revokeGrant(database: Database, workspaceId: string, sessionId: string): Promise<boolean> {
  const revoked = await withWorkspace(database, workspaceId, (transaction) =>
    transaction.update(tokens).set({ revokedAt: new Date() })
      .where(and(eq(tokens.workspaceId, workspaceId), eq(tokens.sessionId, sessionId), isNull(tokens.revokedAt)))
      .returning({ sessionId: tokens.sessionId }));
  return revoked.length > 0;
}
