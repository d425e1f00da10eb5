import { intentExamples, intents } from '@countersign/db/schema/intents';
import { taxonomies } from '@countersign/db/schema/taxonomies';
import { withWorkspace } from '@countersign/db/with-workspace';
import type { Transaction } from '@countersign/db/client';
import { AppError } from '@countersign/shared/errors';
import { newId } from '@countersign/shared/ids';
import { eq, sql } from 'drizzle-orm';
import { writeAudit } from '../audit/write-audit.ts';
import type { Actor } from '../auth/actor.ts';
import type { AppDependencies } from '../context.ts';
import type { ExampleImport } from '../routes/contracts/intent-examples.ts';
import { mostIntents } from '../routes/contracts/taxonomy.ts';
import { requestRetraining } from '../triage/learning/request-retraining.ts';
import { matchLabels, type MatchedLabel } from './match-labels.ts';
import { placeTexts } from './place-texts.ts';
import { readLabelledTexts } from './read-labelled-texts.ts';
import { taughtIntents } from './taught-intents.ts';

type Dependencies = Pick<AppDependencies, 'database' | 'now' | 'readModels'>;

const mostListed = 100;
const atOnce = 100;

/** Brings labelled texts into the taxonomy, personal details masked; what is known already is not added twice, and what stands under two intents not at all. With `dryRun` it says what would be. */
export async function importExamples({ database, now, readModels }: Dependencies, actor: Actor, file: Uint8Array, options: { readonly dryRun: boolean; readonly createIntents: boolean }): Promise<ExampleImport> {
  const { workspaceId, memberId } = actor;
  const rows = await readLabelledTexts(file, await readModels.get(workspaceId));
  const answer = await withWorkspace(database, workspaceId, async (transaction) => {
    const taxonomy = await transaction.select({ id: intents.id, label: intents.label, retiredAt: intents.retiredAt }).from(intents).where(eq(intents.workspaceId, workspaceId));
    const labels = await matchLabels(rows, taxonomy, options.createIntents);
    const inUse = new Set([...taxonomy.filter(({ retiredAt }) => retiredAt === null).map(({ id }) => id), ...[...labels.values()].flatMap(({ intent }) => intent ?? [])]);
    if (inUse.size > mostIntents) throw new AppError('INVALID_INPUT', `With these labels there would be ${inUse.size} intents; ${mostIntents} are the most. Are text and label the wrong way round?`);
    const names = new Map(taxonomy.map(({ id, label }) => [id, label]));
    const taught = await taughtIntents(transaction, workspaceId, inUse);
    const { fresh, known, contested, refused, intents: placed } = await placeTexts(rows, { intentOf: (label) => labels.get(label)?.intent ?? null, labelOf: (intent) => names.get(intent) ?? intent, taught: (key) => taught.get(key) ?? [] });
    for (const [label, { rows: count, intent, isNew }] of labels) if (isNew && !placed.has(intent!)) labels.set(label, { rows: count, intent: null, isNew: false });
    if (!options.dryRun && fresh.length > 0) {
      await createMissing(transaction, workspaceId, labels, now());
      for (let from = 0; from < fresh.length; from += atOnce) await transaction.insert(intentExamples).values(fresh.slice(from, from + atOnce).map((row) => ({ workspaceId, id: newId('example'), ...row, origin: 'imported' as const, memberId, createdAt: now() })));
      await writeAudit(transaction, actor, { action: 'examples.imported', subject: workspaceId, detail: { added: fresh.length, contested: contested.length, refused: refused.length } });
      await requestRetraining(transaction, actor, now());
    }
    return {
      rows: rows.length, added: fresh.length, known, contested: contested.slice(0, mostListed), contestedRows: contested.length, refused: refused.slice(0, mostListed), refusedRows: refused.length,
      labels: [...labels].map(([label, match]) => ({ label, ...match })),
    };
  });
  if (!options.dryRun && answer.added > 0) await readModels.refresh(workspaceId);
  return answer;
}

/** New intents go to the end; one that was retired comes back at the top, for what it was a kind of may be gone. Whoever has the taxonomy open can't save over them. */
async function createMissing(transaction: Transaction, workspaceId: string, labels: ReadonlyMap<string, MatchedLabel>, now: Date): Promise<void> {
  const missing = [...labels].flatMap(([label, { intent, isNew }]) => (isNew && intent !== null ? [{ id: intent, label: label.slice(0, 80) }] : []));
  if (missing.length === 0) return;
  await transaction.insert(taxonomies).values({ workspaceId }).onConflictDoNothing();
  await transaction.update(taxonomies).set({ version: sql`${taxonomies.version} + 1`, updatedAt: now }).where(eq(taxonomies.workspaceId, workspaceId));
  for (const intent of missing) {
    await transaction.insert(intents).values({ workspaceId, ...intent, position: sql`(select coalesce(max(position), 0) + 1 from ${intents} where ${eq(intents.workspaceId, workspaceId)})` })
      .onConflictDoUpdate({ target: [intents.workspaceId, intents.id], set: { retiredAt: null, parentId: null } });
  }
}
