import { passages } from '@countersign/db/schema/documents';
import { passageLearning } from '@countersign/db/schema/passage-learning';
import { withWorkspace } from '@countersign/db/with-workspace';
import { AppError } from '@countersign/shared/errors';
import { newId } from '@countersign/shared/ids';
import { redact } from '@countersign/shared/redaction/redact';
import { and, eq } from 'drizzle-orm';
import { writeAudit } from '../../audit/write-audit.ts';
import type { Actor } from '../../auth/actor.ts';
import type { AppDependencies } from '../../context.ts';
import { openVault } from '../../privacy/open-vault.ts';
import { moveRevision } from '../../workspaces/move-revision.ts';
import { textHash } from './text-hash.ts';

/** A lead's correction: from now on this passage answers this question. Personal details are masked before it is stored. Gives the lesson's id; throws `NOT_FOUND`, and `RedactionError` when masking fails. */
export async function teachPassage({ database, readModels }: Pick<AppDependencies, 'database' | 'readModels'>, actor: Actor, passageId: string, question: string): Promise<string> {
  const { workspaceId } = actor;
  const masked = redact(question, openVault(await readModels.get(workspaceId)));
  return withWorkspace(database, workspaceId, async (transaction) => {
    const [passage] = await transaction.select({ documentId: passages.documentId, text: passages.text }).from(passages).where(and(eq(passages.workspaceId, workspaceId), eq(passages.id, passageId)));
    if (passage === undefined) throw new AppError('NOT_FOUND', 'This passage is not in the knowledge any more.');
    const id = newId('lesson');
    await transaction.insert(passageLearning).values({ workspaceId, id, effect: 'asked', documentId: passage.documentId, passageId, textHash: textHash(passage.text), question: masked, memberId: actor.memberId, pending: false });
    await writeAudit(transaction, actor, { action: 'lesson.taught', subject: id, detail: { passageId } });
    await moveRevision(transaction, workspaceId);
    return id;
  });
}
