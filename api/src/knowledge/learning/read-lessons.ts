import { openTexts } from '@countersign/db/crypto/open-text';
import type { MasterKey } from '@countersign/db/crypto/master-key';
import type { Transaction } from '@countersign/db/client';
import { passageLearning } from '@countersign/db/schema/passage-learning';
import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Lesson } from './lessons.ts';
import { questionWords } from './question-words.ts';

/** A workspace reads its newest lessons; older ones have long been outweighed. */
const MOST_LESSONS = 20_000;

/** The lessons of a workspace that nobody took back, newest first. A question whose words are gone is no lesson. */
export async function readLessons(transaction: Transaction, masterKey: MasterKey, workspaceId: string): Promise<Lesson[]> {
  const rows = await transaction.select().from(passageLearning)
    .where(and(eq(passageLearning.workspaceId, workspaceId), isNull(passageLearning.forgottenAt))).orderBy(desc(passageLearning.createdAt), desc(passageLearning.id)).limit(MOST_LESSONS);
  const texts = await openTexts(transaction, masterKey, workspaceId, [...new Set(rows.flatMap(({ questionTextId }) => questionTextId ?? []))]);
  return rows.flatMap(({ documentId, textHash, effect, question, questionTextId }) => {
    const words = question ?? questionWords(texts.get(questionTextId ?? ''));
    return effect === 'asked' && words === '' ? [] : [{ documentId, textHash, effect, question: words }];
  });
}
