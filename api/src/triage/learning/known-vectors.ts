import type { Transaction } from '@countersign/db/client';
import { exampleVectors } from '@countersign/db/schema/example-vectors';
import { and, eq, inArray, notInArray, sql } from 'drizzle-orm';
import type { PackedVector } from '../../knowledge/vectors/pack-vector.ts';
import { fromStored, toStored } from '../../knowledge/vectors/stored-vector.ts';
import { vectorFingerprint } from '../../knowledge/vectors/vector-fingerprint.ts';
import type { MaskedExample } from './mask-examples.ts';

/** Vectors by the hash of their text; an empty one is of a text that the endpoint refused. */
export type VectorsByHash = Map<string, PackedVector>;

/** Vectors of customers' words lie in memory alone, by workspace and then by gateway: in the database they would outlive the key that the words are sealed with. */
const sealed = new Map<string, { readonly identity: string; readonly vectors: VectorsByHash }>();
const AT_ONCE = 1000;

/** What is known of these texts from the gateway of this identity. Vectors of texts that triage does not learn from any more go, and so do those of another gateway. */
export async function readKnownVectors(transaction: Transaction, workspaceId: string, identity: string, examples: readonly MaskedExample[]): Promise<VectorsByHash> {
  const wanted = new Map(examples.map(({ hash, isSealed }) => [hash, isSealed]));
  const inMemory = sealed.get(workspaceId);
  const kept = new Map(inMemory?.identity === identity ? [...inMemory.vectors].filter(([hash]) => wanted.get(hash) === true) : []);
  sealed.set(workspaceId, { identity, vectors: kept });
  const rows = await transaction.select({ hash: exampleVectors.textHash, fingerprint: exampleVectors.fingerprint, vector: exampleVectors.vector }).from(exampleVectors).where(eq(exampleVectors.workspaceId, workspaceId));
  const isCurrent = ({ hash, fingerprint }: { readonly hash: string; readonly fingerprint: string }): boolean => wanted.get(hash) === false && fingerprint.startsWith(vectorFingerprint(identity));
  const stale = rows.filter((row) => !isCurrent(row)).map(({ hash }) => hash);
  for (let at = 0; at < stale.length; at += AT_ONCE) await transaction.delete(exampleVectors).where(and(eq(exampleVectors.workspaceId, workspaceId), inArray(exampleVectors.textHash, stale.slice(at, at + AT_ONCE))));
  return new Map([...kept, ...rows.filter(isCurrent).map(({ hash, vector }) => [hash, fromStored(vector)] as const)]);
}

/** Keeps vectors that were made. Where they have other dimensions than those before, these go and are made anew the next time. */
export async function keepVectors(transaction: Transaction, workspaceId: string, identity: string, made: readonly { readonly example: MaskedExample; readonly vector: PackedVector }[]): Promise<void> {
  const dimensions = Math.max(0, ...made.map(({ vector }) => vector.bytes.length));
  const fingerprint = vectorFingerprint(identity, dimensions);
  if (dimensions > 0) await transaction.delete(exampleVectors).where(and(eq(exampleVectors.workspaceId, workspaceId), notInArray(exampleVectors.fingerprint, [fingerprint, vectorFingerprint(identity, 0)])));
  for (const { example: { hash }, vector } of made.filter(({ example }) => example.isSealed)) sealed.get(workspaceId)?.vectors.set(hash, vector);
  const rows = made.filter(({ example }) => !example.isSealed).map(({ example: { hash }, vector }) => ({ workspaceId, textHash: hash, fingerprint, vector: toStored(vector) }));
  if (rows.length > 0) await transaction.insert(exampleVectors).values(rows).onConflictDoUpdate({ target: [exampleVectors.workspaceId, exampleVectors.textHash], set: { fingerprint: sql`excluded.fingerprint`, vector: sql`excluded.vector` } });
}
