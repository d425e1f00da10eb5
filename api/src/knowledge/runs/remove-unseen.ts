import type { Transaction } from '@countersign/db/client';
import { documents } from '@countersign/db/schema/documents';
import { macros } from '@countersign/db/schema/macros';
import { AppError } from '@countersign/shared/errors';
import { and, eq, isNull } from 'drizzle-orm';
import { findGone, removeDocuments } from '../remove-documents.ts';
import { findGoneMacros, removeMacros } from '../remove-macros.ts';
import { countChange, type RunTally } from './run-tally.ts';
import type { SeenItems } from './seen-items.ts';
import type { RunOwner } from './write-batch.ts';

/** Gives tombstones to what a source held before and holds no more, or in a dry run counts them. Throws when the source gave nothing where it had something: that is rather a lost permission than an emptied help centre. */
export async function removeUnseen(transaction: Transaction, owner: RunOwner, seen: SeenItems, before: RunTally, now: Date): Promise<RunTally> {
  const tally: RunTally = { ...before, changes: [...before.changes] };
  const { workspaceId, sourceId } = owner;
  if (seen.isEmpty && !owner.mayBeEmpty && (await holdsAnything(transaction, owner))) throw new AppError('UNAVAILABLE', 'The source gave nothing at all. What was imported before stays; delete the source to remove it.');
  const stays = seen.hasDocument.bind(seen);
  const staysMacro = seen.hasMacro.bind(seen);
  const titles = owner.dryRun
    ? [...await findGone(transaction, owner, stays), ...await findGoneMacros(transaction, { workspaceId, sourceId }, staysMacro)].map(({ title }) => title)
    : [...await removeDocuments(transaction, owner, stays, now), ...await removeMacros(transaction, { workspaceId, sourceId }, staysMacro, now)];
  for (const title of titles) countChange(tally, 'removed', title);
  return tally;
}

async function holdsAnything(transaction: Transaction, { workspaceId, sourceId }: RunOwner): Promise<boolean> {
  const [document] = await transaction.select({ id: documents.id }).from(documents).where(and(eq(documents.workspaceId, workspaceId), eq(documents.sourceId, sourceId), isNull(documents.deletedAt))).limit(1);
  const [macro] = await transaction.select({ id: macros.id }).from(macros).where(and(eq(macros.workspaceId, workspaceId), eq(macros.sourceId, sourceId), isNull(macros.deletedAt))).limit(1);
  return document !== undefined || macro !== undefined;
}
