import type { Transaction } from '@countersign/db/client';
import { auditLog } from '@countersign/db/schema/audit-log';
import { newId } from '@countersign/shared/ids';

/** Who did it: a member, or the server itself. */
export interface AuditActor {
  readonly workspaceId: string;
  readonly memberId: string | null;
}

export type AuditAction = 'workspace.seeded' | 'knowledge.imported' | 'macros.imported' | 'policies.imported' | 'policies.adopted' | 'policy.saved' | 'policy.retired' | 'policy.restored' | 'policy.replayed' | 'finding.overridden' | 'finding.reinstated' | 'suggestion.read' | 'pairing.approved' | 'pairing.denied' | 'texts.expired' | 'console.switched' | 'privacy.saved' | 'import.started' | 'import.cancelled' | 'source.created' | 'source.changed' | 'source.switched-on' | 'source.switched-off' | 'source.deleted'
  | 'taxonomy.saved' | 'examples.read' | 'example.added' | 'example.removed' | 'examples.imported' | 'discovery.read' | 'classifier.trained' | 'classifier.rejected' | 'classifier.restored'
  | 'lessons.read' | 'lesson.taught' | 'lesson.forgotten' | 'file.uploaded' | 'file.deleted' | 'gaps.read' | 'gap.dismissed' | 'gap.restored' | 'article.begun' | 'article.edited' | 'article.dismissed' | 'article.exported' | 'writing-style.enabled' | 'writing-style.disabled';

/** Writes what happened in the same transaction as the thing itself; if this fails, that does not happen. Never ticket text, never a secret. */
export async function writeAudit(transaction: Transaction, actor: AuditActor, entry: { action: AuditAction; subject: string; detail?: Record<string, unknown> }): Promise<void> {
  await transaction.insert(auditLog).values({ workspaceId: actor.workspaceId, id: newId('audit'), actorId: actor.memberId, ...entry });
}
