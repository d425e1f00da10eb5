import { members } from '@countersign/db/schema/members';
import { withWorkspace } from '@countersign/db/with-workspace';
import { fillSwitches } from '@countersign/shared/consoles/fill-switches';
import { and, asc, eq, isNull, ne } from 'drizzle-orm';
import type { AppDependencies } from '../context.ts';
import type { Workspace } from '../routes/contracts/workspace.ts';

type Dependencies = Pick<AppDependencies, 'database' | 'readModels' | 'model' | 'salesforce'>;

/** What a panel and a dashboard need to know of their workspace. */
export async function describeWorkspace({ database, readModels, model, salesforce }: Dependencies, workspaceId: string): Promise<Workspace> {
  const { name, revision, draftsEnabled, holdoutShare, voices, triage, linkHosts, consoles } = await readModels.get(workspaceId);
  const leads = await withWorkspace(database, workspaceId, (transaction) =>
    transaction.select({ name: members.name }).from(members)
      .where(and(eq(members.workspaceId, workspaceId), ne(members.role, 'agent'), isNull(members.disabledAt))).orderBy(asc(members.name)));
  return {
    id: workspaceId, name, revision, draftsEnabled, holdoutShare, voices: [...voices], linkHosts: [...linkHosts], model, consoles: fillSwitches(consoles), salesforceClientId: salesforce?.clientId ?? null,
    intents: triage.intents.map(({ id, label, description }) => ({ id, label, description })), leads: leads.map((lead) => lead.name),
  };
}
