import { openTexts } from '@countersign/db/crypto/open-text';
import { passages } from '@countersign/db/schema/documents';
import { passageLearning } from '@countersign/db/schema/passage-learning';
import { withWorkspace } from '@countersign/db/with-workspace';
import { and, desc, eq } from 'drizzle-orm';
import { writeAudit } from '../../audit/write-audit.ts';
import type { Actor } from '../../auth/actor.ts';
import type { AppDependencies } from '../../context.ts';
import type { LessonRow } from '../../routes/contracts/lessons.ts';
import { questionWords } from './question-words.ts';
import { textHash } from './text-hash.ts';

const MOST_LISTED = 200;

/** What was learned about one document, newest first, with what a lead took back and what no passage says any more. Reading customers' words is written to the audit log. */
export async function listLessons({ database, masterKey }: Pick<AppDependencies, 'database' | 'masterKey'>, actor: Actor, documentId: string): Promise<LessonRow[]> {
  const { workspaceId } = actor;
  return withWorkspace(database, workspaceId, async (transaction) => {
    const rows = await transaction.select().from(passageLearning)
      .where(and(eq(passageLearning.workspaceId, workspaceId), eq(passageLearning.documentId, documentId))).orderBy(desc(passageLearning.createdAt), desc(passageLearning.id)).limit(MOST_LISTED);
    const now = await transaction.select({ id: passages.id, text: passages.text }).from(passages).where(and(eq(passages.workspaceId, workspaceId), eq(passages.documentId, documentId)));
    const passageOf = new Map(now.map(({ id, text }) => [textHash(text), id]));
    const texts = await openTexts(transaction, masterKey, workspaceId, rows.flatMap(({ questionTextId }) => questionTextId ?? []));
    if (texts.size > 0) await writeAudit(transaction, actor, { action: 'lessons.read', subject: documentId, detail: { count: texts.size } });
    return rows.map((row) => ({
      id: row.id, effect: row.effect, passageId: passageOf.get(row.textHash) ?? null, question: row.question ?? questionWords(texts.get(row.questionTextId ?? '')),
      suggestionId: row.suggestionId, taughtByLead: row.suggestionId === null, createdAt: row.createdAt.toISOString(), forgottenAt: row.forgottenAt?.toISOString() ?? null,
    }));
  });
}
