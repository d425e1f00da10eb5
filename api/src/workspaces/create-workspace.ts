import type { Transaction } from '@countersign/db/client';
import { intents } from '@countersign/db/schema/intents';
import { workspaces } from '@countersign/db/schema/workspaces';
import { defaultIntents } from '../triage/intents.ts';
import type { Voice } from './voice.ts';
import { randomBytes } from 'node:crypto';

/** A workspace with the default taxonomy, drafts on, no comparison group and no budget. */
export async function createWorkspace(transaction: Transaction, workspace: { id: string; name: string; voices: readonly Voice[]; linkHosts: readonly string[] }): Promise<void> {
  await transaction.insert(workspaces).values({
    ...workspace, settings: { draftsEnabled: true, holdoutShare: 0, experimentSalt: randomBytes(12).toString('hex'), monthlyModelBudget: null },
  });
  await transaction.insert(intents).values(defaultIntents.map((intent) => ({ workspaceId: workspace.id, ...intent, asksFor: [...intent.asksFor] })));
}
