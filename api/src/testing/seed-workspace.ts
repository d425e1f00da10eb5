import type { MemberRole } from '@countersign/db/schema/members';
import { members } from '@countersign/db/schema/members';
import { withWorkspace } from '@countersign/db/with-workspace';
import { newId } from '@countersign/shared/ids';
import type { Actor } from '../auth/actor.ts';
import { pair, signIn } from '../auth/testing/sign-in.ts';
import type { AppDependencies } from '../context.ts';
import { importDocuments } from '../knowledge/import-documents.ts';
import { importMacros } from '../knowledge/import-macros.ts';
import { importPolicies } from '../policies/import-policies.ts';
import { createWorkspace } from '../workspaces/create-workspace.ts';
import { defaultVoices } from '../workspaces/default-voices.ts';
import { articles, macros, policies } from './harbour-outfitters.ts';

const people = { agent: ['Ines Moreau', 'agent'], colleague: ['Tom Aker', 'agent'], lead: ['Lena Berg', 'lead'], admin: ['Ruth Vale', 'admin'] } as const satisfies Record<string, readonly [string, MemberRole]>;
type Person = keyof typeof people;

/** An organisation with knowledge, rules and people. */
export interface TestWorkspace {
  readonly workspaceId: string;
  readonly memberIds: Readonly<Record<Person, string>>;
  /** The headers of each person's dashboard; `extension` is the browser that the agent has paired. */
  readonly as: Readonly<Record<Person | 'extension', Headers>>;
  /** The agent as routes hand her on, from the paired browser. */
  readonly agent: Actor;
}

export async function seedWorkspace({ database, auth }: Pick<AppDependencies, 'database' | 'auth'>, name: string): Promise<TestWorkspace> {
  const workspaceId = newId('workspace');
  const actor = { workspaceId, memberId: null };
  const host = `${name.toLowerCase().replaceAll(' ', '-')}.example`;
  const memberIds: Record<string, string> = {};
  await withWorkspace(database, workspaceId, async (transaction) => {
    await createWorkspace(transaction, { id: workspaceId, name, voices: defaultVoices, linkHosts: ['help.harbour.example'] });
    await importDocuments(transaction, actor, { source: { id: 'help-centre', kind: 'folder', name: 'Help centre' }, kind: 'article', documents: articles });
    await importMacros(transaction, actor, macros);
    await importPolicies(transaction, actor, policies);
  });
  const as: Record<string, Headers> = {};
  const userIds: Record<string, string> = {};
  for (const [person, [personName, role]] of Object.entries(people)) {
    const email = `${person}@${host}`;
    const userId = userIds[person] = await auth.ensureIdentity({ name: personName, email });
    const id = (memberIds[person] = newId('member'));
    await withWorkspace(database, workspaceId, (transaction) => transaction.insert(members).values({ workspaceId, id, userId, name: personName, email, role }));
    as[person] = await signIn(auth, email);
  }
  as['extension'] = await pair(auth, as['agent']!);
  return {
    workspaceId, memberIds: memberIds as TestWorkspace['memberIds'], as: as as TestWorkspace['as'],
    agent: { workspaceId, memberId: memberIds['agent']!, userId: userIds['agent']!, name: people.agent[0], email: `agent@${host}`, role: 'agent', team: '', kind: 'extension', sessionId: 'ses' },
  };
}
