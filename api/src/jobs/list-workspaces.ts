import type { Database } from '@countersign/db/client';
import { users } from '@countersign/db/schema/identity';
import { members } from '@countersign/db/schema/members';
import { withCaller } from '@countersign/db/with-caller';
import { eq } from 'drizzle-orm';

/** Every workspace that has a member, found through the people who can sign in: row security hides the rest from everybody. */
export async function listWorkspaces(database: Database): Promise<string[]> {
  const people = await database.select({ id: users.id }).from(users);
  const found = new Set<string>();
  for (const { id } of people) {
    const mine = await withCaller(database, { userId: id }, (transaction) => transaction.select({ workspaceId: members.workspaceId }).from(members).where(eq(members.userId, id)));
    for (const { workspaceId } of mine) found.add(workspaceId);
  }
  return [...found];
}
