import type { Transaction } from '@countersign/db/client';
import { macros } from '@countersign/db/schema/macros';
import { and, inArray } from 'drizzle-orm';
import { knowledgeId } from './knowledge-id.ts';
import type { Macro } from './macro.ts';
import { macroExternalId, macrosOf, type MacroOwner } from './macros-of.ts';
import { takenIds } from './taken-ids.ts';

/** An incoming macro beside what is known of it; `macro.id` is its id in the knowledge, `version` the known one, 0 for a new one. */
export interface ComparedMacro {
  readonly change: 'added' | 'changed' | 'same';
  readonly macro: Macro;
  readonly externalId: string;
  readonly version: number;
}

const nul = /\u0000/g;

/** Says of each macro of an owner whether it is new, changed or the same. */
export async function compareMacros(transaction: Transaction, owner: MacroOwner, incoming: readonly Macro[]): Promise<ComparedMacro[]> {
  if (incoming.length === 0) return [];
  const names = incoming.map(({ id }) => id);
  const known = await transaction.select({ id: macros.id, externalId: macroExternalId, title: macros.title, body: macros.body, version: macros.version, deletedAt: macros.deletedAt })
    .from(macros).where(and(macrosOf(owner), inArray(macroExternalId, names)));
  const byName = new Map(known.map((row) => [row.externalId, row]));
  const isTaken = await takenIds(transaction, owner.workspaceId, names.filter((name) => !byName.has(name)));
  return incoming.map((macro) => {
    const [title, body] = [macro.title.replace(nul, ''), macro.body.replace(nul, '')];
    const before = byName.get(macro.id);
    const isSame = before?.deletedAt === null && before.title === title && before.body === body;
    return {
      change: before === undefined ? 'added' : isSame ? 'same' : 'changed', externalId: macro.id, version: before?.version ?? 0,
      macro: { id: before?.id ?? knowledgeId(macro.id, owner.sourceId ?? '', isTaken), title, body },
    };
  });
}
