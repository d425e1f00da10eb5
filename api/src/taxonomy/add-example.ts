import { intentExamples, intents } from '@countersign/db/schema/intents';
import { withWorkspace } from '@countersign/db/with-workspace';
import { AppError } from '@countersign/shared/errors';
import { newId } from '@countersign/shared/ids';
import { redact } from '@countersign/shared/redaction/redact';
import { and, eq, isNull } from 'drizzle-orm';
import { writeAudit } from '../audit/write-audit.ts';
import type { Actor } from '../auth/actor.ts';
import type { AppDependencies } from '../context.ts';
import { openVault } from '../privacy/open-vault.ts';
import { requestRetraining } from '../triage/learning/request-retraining.ts';

type Dependencies = Pick<AppDependencies, 'database' | 'now' | 'readModels'>;

/** Adds an example that acts at once; personal details are masked before it is stored. Throws `NOT_FOUND` for an intent that is not in the taxonomy, and `RedactionError` when masking fails. */
export async function addExample({ database, now, readModels }: Dependencies, actor: Actor, { intent, text }: { readonly intent: string; readonly text: string }): Promise<string> {
  const { workspaceId, memberId } = actor;
  const masked = redact(text, openVault(await readModels.get(workspaceId)));
  const id = newId('example');
  await withWorkspace(database, workspaceId, async (transaction) => {
    if ((await transaction.$count(intents, and(eq(intents.workspaceId, workspaceId), eq(intents.id, intent), isNull(intents.retiredAt)))) === 0) throw new AppError('NOT_FOUND', `There is no intent “${intent}”.`);
    await transaction.insert(intentExamples).values({ workspaceId, id, intentId: intent, text: masked, memberId, createdAt: now() });
    await writeAudit(transaction, actor, { action: 'example.added', subject: id, detail: { intent } });
    await requestRetraining(transaction, actor, now());
  });
  await readModels.refresh(workspaceId);
  return id;
}
