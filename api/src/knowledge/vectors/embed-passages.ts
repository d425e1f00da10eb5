import { passages, documents } from '@countersign/db/schema/documents';
import { passageVectors } from '@countersign/db/schema/passage-vectors';
import { workspaces } from '@countersign/db/schema/workspaces';
import { withWorkspace } from '@countersign/db/with-workspace';
import type { RedactedText } from '@countersign/shared/redaction/redacted-text';
import { RedactionError } from '@countersign/shared/redaction/redaction-error';
import { and, asc, eq, inArray, isNull, like, not, or, sql } from 'drizzle-orm';
import { insertModelCalls } from '../../assist/insert-model-calls.ts';
import type { AppDependencies } from '../../context.ts';
import type { EmbeddingGateway } from '../../engines/model/embedding-gateway.ts';
import type { ModelCall } from '../../engines/model/gateway.ts';
import { compilePrivacy } from '../../privacy/compile-privacy.ts';
import type { VaultSource } from '../../privacy/open-vault.ts';
import { readPrivacy } from '../../privacy/read-privacy.ts';
import { embedOrSkip } from './embed-or-skip.ts';
import { embeddingText } from './embedding-text.ts';
import { packVector } from './pack-vector.ts';
import { toStored } from './stored-vector.ts';
import { vectorFingerprint } from './vector-fingerprint.ts';

/** Passages in one request, and at most in one run: what is left waits for the next. */
const BATCH = 64;
const MOST_IN_A_RUN = 4_000;

interface Waiting {
  readonly id: string;
  readonly text: string;
  readonly masked: RedactedText | undefined;
}

/**
 * Gives every passage of a workspace that has none a vector of the configured model, batch by batch, each committed by itself, so that a run can stop
 * anywhere and the next goes on. Vectors of another model go. Says how many it made; throws `ModelError` when the endpoint fails.
 */
export async function embedPassages(dependencies: Pick<AppDependencies, 'database'>, workspaceId: string, gateway: EmbeddingGateway, signal: AbortSignal): Promise<number> {
  let made = 0;
  try {
    while (made < MOST_IN_A_RUN && !signal.aborted) {
      const waiting = await waitingPassages(dependencies, workspaceId, gateway);
      if (waiting.length === 0) break;
      const calls: ModelCall[] = [];
      try {
        const sendable = waiting.flatMap(({ masked }) => (masked === undefined ? [] : [masked]));
        const vectors = await embedOrSkip(gateway, sendable, signal, (call) => calls.push(call));
        await keep(dependencies, workspaceId, gateway, waiting, vectors);
      } finally {
        await withWorkspace(dependencies.database, workspaceId, (transaction) => insertModelCalls(transaction, { workspaceId, runId: null, redactions: 0 }, calls));
      }
      made += waiting.length;
    }
  } finally {
    if (made > 0) await withWorkspace(dependencies.database, workspaceId, (transaction) => transaction.update(workspaces).set({ revision: sql`${workspaces.revision} + 1` }).where(eq(workspaces.id, workspaceId)));
  }
  return made;
}

async function waitingPassages({ database }: Pick<AppDependencies, 'database'>, workspaceId: string, { identity }: EmbeddingGateway): Promise<Waiting[]> {
  const { rows, privacy } = await withWorkspace(database, workspaceId, async (transaction) => ({
    privacy: await readPrivacy(transaction, workspaceId),
    rows: await transaction.select({ id: passages.id, heading: passages.heading, text: passages.text, title: documents.title }).from(passages)
      .innerJoin(documents, and(eq(documents.workspaceId, passages.workspaceId), eq(documents.id, passages.documentId)))
      .leftJoin(passageVectors, and(eq(passageVectors.workspaceId, passages.workspaceId), eq(passageVectors.passageId, passages.id)))
      .where(and(eq(passages.workspaceId, workspaceId), isNull(documents.deletedAt), or(isNull(passageVectors.passageId), not(like(passageVectors.fingerprint, `${vectorFingerprint(identity)}%`)))))
      .orderBy(asc(passages.id)).limit(BATCH),
  }));
  const source = { workspaceId, privacy: compilePrivacy(privacy) };
  return rows.map((row) => ({ id: row.id, text: row.text, masked: maskedText(row, source) }));
}

/** A passage that cannot be masked is never sent: it stays without a vector. */
function maskedText(row: { title: string; heading: string; text: string }, source: VaultSource): RedactedText | undefined {
  try {
    return embeddingText(row, source);
  } catch (error) {
    if (error instanceof RedactionError) return undefined;
    throw error;
  }
}

/** Stores the vectors of those passages that still say what was embedded. A text without a vector gets an empty one, so that it is not asked for again. */
async function keep({ database }: Pick<AppDependencies, 'database'>, workspaceId: string, { identity }: EmbeddingGateway, waiting: readonly Waiting[], vectors: readonly (Float32Array | undefined)[]): Promise<void> {
  const dimensions = vectors.find((vector) => vector !== undefined)?.length;
  const fingerprint = vectorFingerprint(identity, dimensions ?? 0);
  let sent = 0;
  const stored = new Map(waiting.map(({ id, masked }) => {
    const vector = masked === undefined ? undefined : vectors[sent++];
    return [id, toStored(packVector(vector ?? new Float32Array(0)))];
  }));
  await withWorkspace(database, workspaceId, async (transaction) => {
    if (dimensions !== undefined) await transaction.delete(passageVectors).where(and(eq(passageVectors.workspaceId, workspaceId), not(inArray(passageVectors.fingerprint, [fingerprint, vectorFingerprint(identity, 0)]))));
    const current = await transaction.select({ id: passages.id, text: passages.text }).from(passages)
      .where(and(eq(passages.workspaceId, workspaceId), inArray(passages.id, waiting.map(({ id }) => id)))).for('key share');
    const texts = new Map(current.map(({ id, text }) => [id, text]));
    const rows = waiting.filter(({ id, text }) => texts.get(id) === text).map(({ id }) => ({ workspaceId, passageId: id, fingerprint, vector: stored.get(id)! }));
    if (rows.length === 0) return;
    await transaction.insert(passageVectors).values(rows)
      .onConflictDoUpdate({ target: [passageVectors.workspaceId, passageVectors.passageId], set: { fingerprint: sql`excluded.fingerprint`, vector: sql`excluded.vector` } });
  });
}
