import { members } from '@countersign/db/schema/members';
import { workspaces, type WorkspaceSettings } from '@countersign/db/schema/workspaces';
import { withWorkspace } from '@countersign/db/with-workspace';
import { fillSwitches } from '@countersign/shared/consoles/fill-switches';
import { and, asc, eq, isNull, ne, sql } from 'drizzle-orm';
import type { AppDependencies } from '../context.ts';
import type { Workspace } from '../routes/contracts/workspace.ts';
import { sayIntent } from '../triage/say-intent.ts';

type Dependencies = Pick<AppDependencies, 'database' | 'readModels' | 'model' | 'salesforce'>;

/** What a panel and a dashboard need to know of their workspace, intents that ship by their name in the reader's language (`pt-BR`). The switches are read as they stand: a lead who turns something off means now. */
export async function describeWorkspace({ database, readModels, model, salesforce }: Dependencies, workspaceId: string, locale?: string): Promise<Workspace> {
  const { name, revision, triageRevision, draftsEnabled, holdoutShare, voices, triage, linkHosts } = await readModels.get(workspaceId);
  const { leads, settings } = await withWorkspace(database, workspaceId, async (transaction) => ({
    leads: await transaction.select({ name: members.name }).from(members)
      .where(and(eq(members.workspaceId, workspaceId), ne(members.role, 'agent'), isNull(members.disabledAt))).orderBy(asc(members.name)),
    settings: await transaction.select({ consoles: sql<WorkspaceSettings['consoles'] | null>`${workspaces.settings} -> 'consoles'` }).from(workspaces).where(eq(workspaces.id, workspaceId)),
  }));
  return {
    id: workspaceId, name, revision: revision + triageRevision, draftsEnabled, holdoutShare, voices: [...voices], linkHosts: [...linkHosts], model, consoles: fillSwitches(settings[0]?.consoles ?? {}), salesforceClientId: salesforce?.clientId ?? null,
    intents: triage.intents.map(({ id, label, description }) => ({ id, label: sayIntent(label, locale), description })), leads: leads.map((lead) => lead.name),
  };
}
