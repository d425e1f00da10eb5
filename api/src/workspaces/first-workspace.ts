import type { Database } from '@countersign/db/client';
import { members } from '@countersign/db/schema/members';
import { users } from '@countersign/db/schema/identity';
import { withCaller } from '@countersign/db/with-caller';
import { asc, eq } from 'drizzle-orm';

/** The workspace of the first person that was ever made here; `undefined` on an empty database. */
export async function firstWorkspace(database: Database): Promise<string | undefined> {
  const [person] = await database.select({ id: users.id }).from(users).orderBy(asc(users.createdAt), asc(users.id)).limit(1);
  if (person === undefined) return undefined;
  const [member] = await withCaller(database, { userId: person.id }, (transaction) => transaction.select({ workspaceId: members.workspaceId }).from(members).where(eq(members.userId, person.id)));
  return member?.workspaceId;
}
