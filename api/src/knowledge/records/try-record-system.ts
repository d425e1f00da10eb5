import { openSourceSecret } from '@countersign/db/crypto/source-secret';
import { sources } from '@countersign/db/schema/sources';
import { withWorkspace } from '@countersign/db/with-workspace';
import { AppError } from '@countersign/shared/errors';
import { and, eq, isNull } from 'drizzle-orm';
import type { Actor } from '../../auth/actor.ts';
import type { AppDependencies } from '../../context.ts';
import type { RecordTrial, RecordTrialAnswer } from '../../routes/contracts/records.ts';
import { askSystem } from './ask-system.ts';
import { isKeyValue } from './is-key-value.ts';
import { readPointer } from './read-pointer.ts';
import { recordPassage } from './record-passage.ts';
import { sameSystem } from './same-system.ts';

type Dependencies = Pick<AppDependencies, 'database' | 'masterKey' | 'guardedFetch' | 'now'>;

const WITHIN_MS = 1_500;

/** Asks a system once, as a ticket would, and shows the lead the passage. A stored secret goes along only to the system it was stored for. */
export async function tryRecordSystem(dependencies: Dependencies, actor: Actor, { id, name, mapping, secret, values }: RecordTrial, signal: AbortSignal): Promise<RecordTrialAnswer> {
  const given = new Map(Object.keys(mapping.keys).map((key) => [key, (Object.hasOwn(values, key) ? values[key]! : '').trim()]));
  for (const [key, value] of given) if (!isKeyValue(value)) throw new AppError('INVALID_INPUT', value === '' ? `Enter a value for ${key}.` : `The value for ${key} has characters that no key has.`, { path: `values.${key}` });
  const began = performance.now();
  const asked = await askSystem({ mapping, values: given, secret: secret ?? (await storedSecret(dependencies, actor, id, mapping)), fetch: dependencies.guardedFetch, timeoutMs: WITHIN_MS, signal });
  const ms = Math.round(performance.now() - began);
  if (asked.state !== 'answered') return { state: asked.state, passage: null, owner: null, detail: asked.detail, ms };
  const owner = mapping.owner === undefined ? undefined : readPointer(asked.answer, mapping.owner);
  const passage = recordPassage({ id: id ?? 'new', name, mapping }, { answer: asked.answer, values: given, readAt: dependencies.now(), position: 0, language: 'en' });
  return passage === undefined
    ? { state: 'not-found', passage: null, owner: null, detail: 'It answered, and none of the fields is in the answer.', ms }
    : { state: 'read', passage, owner: typeof owner === 'string' ? owner.slice(0, 300) : null, detail: mapping.owner !== undefined && typeof owner !== 'string' ? 'The answer names no owner there, so tickets would not get this record.' : '', ms };
}

async function storedSecret({ database, masterKey }: Dependencies, { workspaceId }: Actor, id: string | undefined, mapping: RecordTrial['mapping']): Promise<string | null> {
  if (id === undefined) return null;
  const [row] = await withWorkspace(database, workspaceId, (transaction) => transaction.select({ settings: sources.settings, secret: sources.secret }).from(sources)
    .where(and(eq(sources.workspaceId, workspaceId), eq(sources.id, id), eq(sources.kind, 'record'), isNull(sources.deletedAt))));
  return row?.secret && sameSystem(row.settings, mapping) ? (openSourceSecret(masterKey, { workspaceId, sourceId: id }, row.secret)['token'] ?? null) : null;
}
