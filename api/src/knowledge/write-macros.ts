import type { Transaction } from '@countersign/db/client';
import { macros } from '@countersign/db/schema/macros';
import { sql } from 'drizzle-orm';
import { compareMacros, type ComparedMacro } from './compare-macros.ts';
import { inChunks } from './in-chunks.ts';
import { keepMacroVersions } from './keep-macro-versions.ts';
import type { Macro } from './macro.ts';
import type { MacroOwner } from './macros-of.ts';

/** Writes those of an owner's macros that are new or changed; the version before goes to the history. */
export async function writeMacros(transaction: Transaction, owner: MacroOwner, incoming: readonly Macro[], now: Date): Promise<ComparedMacro[]> {
  await transaction.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`import/${owner.workspaceId}`}, 0))`);
  const compared = await compareMacros(transaction, owner, incoming);
  const touched = compared.filter(({ change }) => change !== 'same');
  await keepMacroVersions(transaction, owner.workspaceId, touched.filter(({ change }) => change === 'changed').map(({ macro }) => macro.id), now);
  const rows = touched.map(({ macro, externalId, version }) => ({ ...owner, id: macro.id, externalId, title: macro.title, body: macro.body, updatedAt: now, deletedAt: null, version: version + 1 }));
  for (const some of inChunks(rows)) {
    await transaction.insert(macros).values(some).onConflictDoUpdate({
      target: [macros.workspaceId, macros.id],
      set: { title: sql`excluded.title`, body: sql`excluded.body`, updatedAt: sql`excluded.updated_at`, deletedAt: null, version: sql`excluded.version` },
    });
  }
  return compared;
}
