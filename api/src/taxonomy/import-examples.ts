import { intentExamples, intents } from '@countersign/db/schema/intents';
import { taxonomies } from '@countersign/db/schema/taxonomies';
import { withWorkspace } from '@countersign/db/with-workspace';
import type { Transaction } from '@countersign/db/client';
import { AppError } from '@countersign/shared/errors';
import { newId } from '@countersign/shared/ids';
import { redact } from '@countersign/shared/redaction/redact';
import { RedactionError } from '@countersign/shared/redaction/redaction-error';
import { eq, sql } from 'drizzle-orm';
import { writeAudit } from '../audit/write-audit.ts';
import type { Actor } from '../auth/actor.ts';
import type { AppDependencies } from '../context.ts';
import { takeTurns } from '../knowledge/take-turns.ts';
import type { ExampleImport } from '../routes/contracts/intent-examples.ts';
import { mostIntents } from '../routes/contracts/taxonomy.ts';
import { openVault, type VaultSource } from '../privacy/open-vault.ts';
import { requestRetraining } from '../triage/learning/request-retraining.ts';
import { matchLabels, type MatchedLabel } from './match-labels.ts';
import { parseLabelledTable, type LabelledRow } from './parse-labelled-table.ts';

type Dependencies = Pick<AppDependencies, 'database' | 'now' | 'readModels'>;

const mostRefused = 100;
const atOnce = 500;
const [shortestText, longestText] = [3, 2000];

/** Brings labelled texts into the taxonomy, personal details masked; what is known already is not added twice. With `dryRun` it says what would be. */
export async function importExamples({ database, now, readModels }: Dependencies, actor: Actor, file: Uint8Array, options: { readonly dryRun: boolean; readonly createIntents: boolean }): Promise<ExampleImport> {
  const { workspaceId, memberId } = actor;
  const rows = parseLabelledTable(file);
  const masked = await maskRows(rows, await readModels.get(workspaceId));
  const answer = await withWorkspace(database, workspaceId, async (transaction) => {
    const taxonomy = await transaction.select({ id: intents.id, label: intents.label, retiredAt: intents.retiredAt }).from(intents).where(eq(intents.workspaceId, workspaceId));
    const labels = matchLabels(rows, taxonomy, options.createIntents);
    const inUse = new Set([...taxonomy.filter(({ retiredAt }) => retiredAt === null).map(({ id }) => id), ...[...labels.values()].flatMap(({ intent }) => intent ?? [])]);
    if (inUse.size > mostIntents) throw new AppError('INVALID_INPUT', `With these labels there would be ${inUse.size} intents; ${mostIntents} are the most. Are text and label the wrong way round?`);
    const refused: ExampleImport['refused'] = [];
    const known = new Set((await transaction.select({ intent: intentExamples.intentId, text: intentExamples.text }).from(intentExamples).where(eq(intentExamples.workspaceId, workspaceId))).map(({ intent, text }) => `${intent}\0${text}`));
    const fresh: { intentId: string; text: string }[] = [];
    let knownRows = 0;
    masked.forEach((text, at) => {
      const { line, label } = rows[at]!;
      const intent = labels.get(label)?.intent ?? null;
      const reason = typeof text !== 'string' ? text.reason : label === '' ? 'has no label' : intent === null ? `“${label.slice(0, 80)}” is no intent` : undefined;
      if (reason !== undefined) refused.push({ line, reason });
      else if (known.has(`${intent}\0${text as string}`)) knownRows += 1;
      else {
        known.add(`${intent}\0${text as string}`);
        fresh.push({ intentId: intent!, text: text as string });
      }
    });
    if (!options.dryRun && fresh.length > 0) {
      await createMissing(transaction, workspaceId, labels, now());
      for (let from = 0; from < fresh.length; from += atOnce) await transaction.insert(intentExamples).values(fresh.slice(from, from + atOnce).map((row) => ({ workspaceId, id: newId('example'), ...row, origin: 'imported' as const, memberId, createdAt: now() })));
      await writeAudit(transaction, actor, { action: 'examples.imported', subject: workspaceId, detail: { added: fresh.length, refused: refused.length } });
      await requestRetraining(transaction, actor, now());
    }
    return { rows: rows.length, added: fresh.length, known: knownRows, refused: refused.slice(0, mostRefused), refusedRows: refused.length, labels: [...labels].map(([label, match]) => ({ label, ...match })) };
  });
  if (!options.dryRun && answer.added > 0) await readModels.refresh(workspaceId);
  return answer;
}

/** Each row's text without personal details, or why it can't be used. Others have their turn meanwhile. */
async function maskRows(rows: readonly LabelledRow[], source: VaultSource): Promise<(string | { readonly reason: string })[]> {
  const turn = takeTurns();
  const masked: (string | { readonly reason: string })[] = [];
  for (const { text } of rows) {
    masked.push(text === '' ? { reason: 'has no text' } : text.length < shortestText ? { reason: 'is too short' } : text.length > longestText ? { reason: `is longer than ${longestText} characters` } : maskText(text, source));
    await turn();
  }
  return masked;
}

function maskText(text: string, source: VaultSource): string | { readonly reason: string } {
  try {
    return redact(text, openVault(source));
  } catch (error) {
    if (error instanceof RedactionError) return { reason: 'its personal details can’t be masked' };
    throw error;
  }
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
