import type { Transaction } from '@countersign/db/client';
import { intents } from '@countersign/db/schema/intents';
import { taxonomies } from '@countersign/db/schema/taxonomies';
import { withWorkspace } from '@countersign/db/with-workspace';
import { triageSettings, type EntityPattern } from '@countersign/shared/assist/triage-settings';
import { AppError } from '@countersign/shared/errors';
import { and, eq, isNull, notInArray, sql } from 'drizzle-orm';
import { writeAudit } from '../audit/write-audit.ts';
import type { Actor } from '../auth/actor.ts';
import type { AppDependencies } from '../context.ts';
import type { Taxonomy, TaxonomyInput } from '../routes/contracts/taxonomy.ts';
import { requestRetraining } from '../triage/learning/request-retraining.ts';
import { checkRouting } from './check-routing.ts';
import { checkTree } from './check-tree.ts';
import { readTaxonomy } from './read-taxonomy.ts';
import { requireEntityPattern } from './require-entity-pattern.ts';
import { requireRuleValue } from './require-rule-value.ts';

type Dependencies = Pick<AppDependencies, 'database' | 'now' | 'readModels'>;

/** Saves the taxonomy as the editor has it: intents that are left out are retired, those that come back keep their examples. Throws `CONFLICT` where somebody else saved since, and `INVALID_INPUT` for a tree that can't stand, a pattern that can't be used or a number no rule can mean. */
export async function saveTaxonomy({ database, now, readModels }: Dependencies, actor: Actor, input: TaxonomyInput): Promise<Taxonomy> {
  checkTree(input.intents);
  if (input.settings !== undefined) {
    input.settings.patterns.forEach(requireEntityPattern);
    requireRuleValue(input.settings);
  }
  const { workspaceId } = actor;
  const saved = await withWorkspace(database, workspaceId, async (transaction) => {
    checkRouting(input.intents, await claimVersion(transaction, workspaceId, input, now()));
    const before = new Set((await transaction.select({ id: intents.id }).from(intents).where(and(eq(intents.workspaceId, workspaceId), isNull(intents.retiredAt)))).map(({ id }) => id));
    const kept = input.intents.map(({ id }) => id);
    await transaction.update(intents).set({ retiredAt: now() }).where(and(eq(intents.workspaceId, workspaceId), isNull(intents.retiredAt), notInArray(intents.id, kept)));
    for (const [position, { routing, ...intent }] of input.intents.entries()) {
      const values = { ...intent, routing: definedOf(routing), position, retiredAt: null };
      await transaction.insert(intents).values({ workspaceId, ...values }).onConflictDoUpdate({ target: [intents.workspaceId, intents.id], set: values });
    }
    const added = kept.filter((id) => !before.has(id));
    const retired = [...before].filter((id) => !kept.includes(id));
    await writeAudit(transaction, actor, { action: 'taxonomy.saved', subject: workspaceId, detail: { version: input.version + 1, added, retired } });
    if (added.length + retired.length > 0) await requestRetraining(transaction, actor, now());
    return readTaxonomy(transaction, workspaceId);
  });
  await readModels.refresh(workspaceId);
  return saved;
}

async function claimVersion(transaction: Transaction, workspaceId: string, { version, settings }: TaxonomyInput, now: Date): Promise<readonly EntityPattern[]> {
  await transaction.insert(taxonomies).values({ workspaceId }).onConflictDoNothing();
  const claimed = await transaction.update(taxonomies).set({ version: sql`${taxonomies.version} + 1`, updatedAt: now, ...(settings === undefined ? {} : { settings }) })
    .where(and(eq(taxonomies.workspaceId, workspaceId), eq(taxonomies.version, version))).returning({ settings: taxonomies.settings });
  if (claimed.length === 0) throw new AppError('CONFLICT', 'Somebody else saved the taxonomy meanwhile. Load it again to see their changes.');
  return triageSettings.parse(claimed[0]!.settings).patterns;
}

type Routing = TaxonomyInput['intents'][number]['routing'];

function definedOf({ macroId, where, ...target }: Routing) {
  return { ...(macroId === undefined ? {} : { macroId }), ...targetOf(target), ...(where === undefined ? {} : { where: where.map(({ entity, ...instead }) => ({ entity, ...targetOf(instead) })) }) };
}

function targetOf({ tags, priority, team }: Pick<Routing, 'tags' | 'priority' | 'team'>) {
  return { ...(tags === undefined ? {} : { tags }), ...(priority === undefined ? {} : { priority }), ...(team === undefined ? {} : { team }) };
}
