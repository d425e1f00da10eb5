import type { Database } from '@countersign/db/client';
import { members } from '@countersign/db/schema/members';
import { users } from '@countersign/db/schema/identity';
import { withWorkspace } from '@countersign/db/with-workspace';
import { newId } from '@countersign/shared/ids';
import { count } from 'drizzle-orm';
import { writeAudit } from '../audit/write-audit.ts';
import type { Auth } from '../auth/create-auth.ts';
import { importDocuments } from '../knowledge/import-documents.ts';
import { importMacros } from '../knowledge/import-macros.ts';
import { importPolicies } from '../policies/import-policies.ts';
import { createWorkspace } from '../workspaces/create-workspace.ts';
import { readDemo } from './read-demo.ts';

/** Gives an empty database the demo workspace; says whether it did. One that knows anybody is left alone. */
export async function seedDemo(database: Database, auth: Pick<Auth, 'ensureIdentity'>): Promise<boolean> {
  const [known] = await database.select({ people: count() }).from(users);
  if (known!.people > 0) return false;
  const { workspace, articles, macros, policies } = await readDemo();
  const people = await Promise.all(workspace.members.map(async (person) => ({ ...person, userId: await auth.ensureIdentity(person) })));
  const workspaceId = newId('workspace');
  const actor = { workspaceId, memberId: null };
  await withWorkspace(database, workspaceId, async (transaction) => {
    const voices = Object.entries(workspace.replyFrames).map(([language, { fallbackGreeting, ...frame }]) => ({ language, ...frame, greetingNoName: fallbackGreeting }));
    await createWorkspace(transaction, { id: workspaceId, name: workspace.name, voices, linkHosts: workspace.linkHosts });
    await transaction.insert(members).values(people.map((person) => ({ workspaceId, id: newId('member'), ...person })));
    await importDocuments(transaction, actor, { source: { id: 'help-centre', kind: 'folder', name: 'Help centre' }, kind: 'article', documents: articles });
    await importMacros(transaction, actor, macros);
    await importPolicies(transaction, actor, policies);
    await writeAudit(transaction, actor, { action: 'workspace.seeded', subject: workspaceId });
  });
  return true;
}
