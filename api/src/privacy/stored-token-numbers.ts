import { deriveKey } from '@countersign/db/crypto/derive-key';
import type { MasterKey } from '@countersign/db/crypto/master-key';
import { openText } from '@countersign/db/crypto/open-text';
import { sealText } from '@countersign/db/crypto/seal-text';
import { texts } from '@countersign/db/schema/texts';
import { withWorkspace } from '@countersign/db/with-workspace';
import { formatTicketKey, type TicketKey } from '@countersign/shared/ticket/ticket-key';
import { and, eq, sql } from 'drizzle-orm';
import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { AppDependencies } from '../context.ts';
import { textsExpireAt } from '../suggestions/texts-expire-at.ts';
import type { NumberedTicket } from './token-numbers.ts';

/** The number of each value by its type and hash (`EMAIL x9…`). */
export type Numbers = Map<string, number>;

const stored = z.array(z.tuple([z.string(), z.number().int().min(1)]));

/** The numbers a ticket's details have so far; none where nothing was stored, it expired, or the customer was erased. */
export async function readTokenNumbers({ database, masterKey }: Pick<AppDependencies, 'database' | 'masterKey'>, workspaceId: string, key: TicketKey): Promise<Numbers> {
  const text = await withWorkspace(database, workspaceId, (transaction) => openText(transaction, masterKey, workspaceId, textIdOf(masterKey, workspaceId, key)));
  return text === undefined ? new Map() : new Map(stored.parse(JSON.parse(text)));
}

/** Stores a ticket's numbers, sealed and with an end. What another server stored meanwhile stands: its numbers are given to nobody else. */
export async function writeTokenNumbers({ database, masterKey, now }: Pick<AppDependencies, 'database' | 'masterKey' | 'now'>, workspaceId: string, { key, requester }: NumberedTicket, numbers: Numbers): Promise<void> {
  const id = textIdOf(masterKey, workspaceId, key);
  await withWorkspace(database, workspaceId, async (transaction) => {
    await transaction.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${id}, 0))`);
    const before = await openText(transaction, masterKey, workspaceId, id);
    const kept: Numbers = before === undefined ? new Map() : new Map(stored.parse(JSON.parse(before)));
    const taken = new Set([...kept].map(([name, number]) => `${name.slice(0, name.indexOf(' '))} ${number}`));
    for (const [name, number] of numbers) if (!kept.has(name) && !taken.has(`${name.slice(0, name.indexOf(' '))} ${number}`)) kept.set(name, number);
    await transaction.delete(texts).where(and(eq(texts.workspaceId, workspaceId), eq(texts.id, id)));
    await sealText(transaction, masterKey, { workspaceId, requester, id, kind: 'token-numbers', text: JSON.stringify([...kept]), expiresAt: textsExpireAt(now()) });
  });
}

/** One place for each ticket, which tells nothing of the ticket. */
function textIdOf(masterKey: MasterKey, workspaceId: string, key: TicketKey): string {
  return `txt_${createHmac('sha256', deriveKey(masterKey, 'token-numbers', workspaceId)).update(formatTicketKey(key)).digest('hex').slice(0, 32)}`;
}
