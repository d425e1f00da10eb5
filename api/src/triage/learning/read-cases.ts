import { openTexts } from '@countersign/db/crypto/open-text';
import type { MasterKey } from '@countersign/db/crypto/master-key';
import type { Transaction } from '@countersign/db/client';
import { assistRuns } from '@countersign/db/schema/assist-runs';
import { triageExamples } from '@countersign/db/schema/triage-examples';
import { and, desc, eq } from 'drizzle-orm';
import { questionWords } from '../../knowledge/learning/question-words.ts';
import type { RememberedCase } from './remembered-case.ts';

/** What agents corrected, newest first, with the words it was said about. What was set aside, has expired or was erased is not there. */
export async function readCases(transaction: Transaction, masterKey: MasterKey, workspaceId: string, limit: number): Promise<RememberedCase[]> {
  const rows = await transaction
    .select({ id: triageExamples.id, field: triageExamples.field, label: triageExamples.label, textId: triageExamples.textId, language: assistRuns.language }).from(triageExamples)
    .leftJoin(assistRuns, and(eq(assistRuns.workspaceId, triageExamples.workspaceId), eq(assistRuns.id, triageExamples.runId)))
    .where(and(eq(triageExamples.workspaceId, workspaceId), eq(triageExamples.setAside, false))).orderBy(desc(triageExamples.changedAt), desc(triageExamples.id)).limit(limit);
  const texts = await openTexts(transaction, masterKey, workspaceId, [...new Set(rows.map(({ textId }) => textId))]);
  return rows.flatMap(({ id, field, label, textId, language }) => {
    const text = questionWords(texts.get(textId));
    return text === '' ? [] : [{ id, field, label, text, language: language ?? 'en' }];
  });
}
