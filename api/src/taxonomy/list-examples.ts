import { openTexts } from '@countersign/db/crypto/open-text';
import { intentExamples } from '@countersign/db/schema/intents';
import { triageExamples } from '@countersign/db/schema/triage-examples';
import { withWorkspace } from '@countersign/db/with-workspace';
import { sql } from 'drizzle-orm';
import { writeAudit } from '../audit/write-audit.ts';
import type { Actor } from '../auth/actor.ts';
import type { AppDependencies } from '../context.ts';
import { questionWords } from '../knowledge/learning/question-words.ts';
import type { ExampleQuery, IntentExample } from '../routes/contracts/intent-examples.ts';

type Row = { id: string; intent: string; text: string | null; text_id: string | null; origin: IntentExample['origin']; predicted: string | null; set_aside: boolean; created_at: string; total: number };

/** The workspace's examples of intents, newest first, those that agents' corrections gave among them. Where customers' words were opened it is written to the audit log. */
export async function listExamples({ database, masterKey }: Pick<AppDependencies, 'database' | 'masterKey'>, actor: Actor, { intent, origin, offset, limit }: ExampleQuery): Promise<{ examples: IntentExample[]; total: number }> {
  const { workspaceId } = actor;
  return withWorkspace(database, workspaceId, async (transaction) => {
    const rows = await transaction.execute<Row>(sql`
      select *, count(*) over ()::int as total from (
        select id, intent_id as intent, text, null as text_id, origin, null as predicted, false as set_aside, created_at from ${intentExamples} where workspace_id = ${workspaceId}
        union all
        select id, label, null, text_id, 'corrected', predicted, set_aside, changed_at from ${triageExamples} where workspace_id = ${workspaceId} and field = 'intent'
      ) as every
      where (${intent ?? null}::text is null or intent = ${intent ?? null}) and (${origin ?? null}::text is null or origin = ${origin ?? null})
      order by created_at desc, id desc offset ${offset} limit ${limit}`);
    const texts = await openTexts(transaction, masterKey, workspaceId, rows.flatMap((row) => row.text_id ?? []));
    if (texts.size > 0) await writeAudit(transaction, actor, { action: 'examples.read', subject: workspaceId, detail: { texts: texts.size } });
    return {
      total: rows[0]?.total ?? 0,
      examples: rows.map((row) => ({
        id: row.id, intent: row.intent, text: row.text ?? questionWords(texts.get(row.text_id ?? '')), origin: row.origin, predicted: row.predicted, setAside: row.set_aside, createdAt: new Date(row.created_at).toISOString(),
      })),
    };
  });
}
