import { createHash } from 'node:crypto';
import type { auditLog } from '@countersign/db/schema/audit-log';

/** What the chain begins with. */
export const firstHash = '0'.repeat(64);

/** The link of an entry: SHA-256 over the link before it and the entry in one fixed spelling. */
export function hashEntry(previousHash: string, entry: typeof auditLog.$inferSelect): string {
  const { workspaceId, id, at, actorId, action, subject, detail } = entry;
  return createHash('sha256').update(previousHash).update('\n').update(spell([workspaceId, id, at.toISOString(), actorId, action, subject, detail])).digest('hex');
}

/** JSON with sorted keys: the database gives an object's keys back in an order of its own. */
function spell(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spell).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${spell((value as Record<string, unknown>)[key])}`).join(',')}}`;
}
