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
import { findTaught } from './find-taught.ts';

type Dependencies = Pick<AppDependencies, 'database' | 'now' | 'readModels'>;

/** Adds an example that acts at once; personal details are masked before it is stored. One that says the same as an example of the intent is that one. Throws `NOT_FOUND` for an intent that is not in the taxonomy, `CONFLICT` for a text that is an example of another one, and `RedactionError` when masking fails. */
export async function addExample({ database, now, readModels }: Dependencies, actor: Actor, { intent, text }: { readonly intent: string; readonly text: string }): Promise<string> {
  const { workspaceId, memberId } = actor;
  const masked = redact(text, openVault(await readModels.get(workspaceId)));
  const id = newId('example');
  const taught = await withWorkspace(database, workspaceId, async (transaction) => {
    if ((await transaction.$count(intents, and(eq(intents.workspaceId, workspaceId), eq(intents.id, intent), isNull(intents.retiredAt)))) === 0) throw new AppError('NOT_FOUND', `There is no intent “${intent}”.`);
    const same = await findTaught(transaction, workspaceId, masked);
    const known = same.find((example) => example.intent === intent);
    if (known !== undefined) return known;
    if (same[0] !== undefined) throw new AppError('CONFLICT', `It is an example of “${same[0].label}” already. Remove it there first.`);
    await transaction.insert(intentExamples).values({ workspaceId, id, intentId: intent, text: masked, memberId, createdAt: now() });
    await writeAudit(transaction, actor, { action: 'example.added', subject: id, detail: { intent } });
    await requestRetraining(transaction, actor, now());
    return undefined;
  });
  if (taught !== undefined) return taught.id;
  await readModels.refresh(workspaceId);
  return id;
}
