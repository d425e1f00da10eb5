import { randomBytes } from 'node:crypto';
import { classifierWeights } from '@countersign/db/schema/classifier-weights';
import { withWorkspace } from '@countersign/db/with-workspace';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp, type TestApp } from '../../testing/test-app.ts';
import { keepWeights } from './keep-weights.ts';
import { readWeights } from './read-weights.ts';

let harbour: TestApp;
beforeAll(async () => { harbour = await testApp(); });
afterAll(() => harbour.close());

const keep = (id: string, packed: Buffer) => keepWeights(harbour.dependencies.database, harbour.workspaceId, id, packed);
const read = (id: string, hash: Buffer) => withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => readWeights(transaction, harbour.workspaceId, id, hash));

test('weights are kept in parts, so that no query waits for all of them, and come back as they were', async () => {
  const packed = randomBytes(600_000);
  const hash = await keep('first', packed);
  const parts = await withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => transaction.select().from(classifierWeights).where(eq(classifierWeights.workspaceId, harbour.workspaceId)));
  expect(parts.map(({ bytes }) => bytes.length).toSorted((one, other) => other - one)).toEqual([262_144, 262_144, 75_712]);
  expect(await read('first', hash)).toEqual(packed);
});

test('weights that lost a part are not believed', async () => {
  const hash = await keep('second', randomBytes(300_000));
  await withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => transaction.delete(classifierWeights).where(and(eq(classifierWeights.workspaceId, harbour.workspaceId), eq(classifierWeights.part, 1))));
  expect(await read('second', hash)).toBeUndefined();
});

test('what a training left that was cut off goes before the next is kept', async () => {
  const old = await keep('third', randomBytes(1_000));
  await keep('fourth', randomBytes(1_000));
  expect(await read('third', old)).toBeUndefined();
});
