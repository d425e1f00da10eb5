import { auditLog, auditSeals } from '@countersign/db/schema/audit-log';
import { createWorkspace, testDatabase, type TestDatabase } from '@countersign/db/testing';
import { withWorkspace } from '@countersign/db/with-workspace';
import { and, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sealAudit } from './seal-audit.ts';
import { verifyAudit, type AuditVerdict } from './verify-audit.ts';
import { writeAudit } from './write-audit.ts';

let db: TestDatabase;
let workspaceId: string;

beforeAll(async () => {
  db = await testDatabase();
});
beforeEach(async () => {
  workspaceId = (await createWorkspace(db.database)).id;
  for (const subject of ['sug_1', 'sug_2', 'sug_3']) await write(subject);
});
afterAll(() => db.close());

test('each entry is sealed once, in the order it was written', async () => {
  expect(await sealAudit(db.database, workspaceId)).toBe(3);
  expect(await sealAudit(db.database, workspaceId)).toBe(0);
  await write('sug_4');
  expect(await sealAudit(db.database, workspaceId)).toBe(1);
  expect(await verify()).toEqual({ intact: true, sealed: 4 });
});

test('two sealers at once make one chain', async () => {
  const sealed = await Promise.all([sealAudit(db.database, workspaceId), sealAudit(db.database, workspaceId)]);
  expect(sealed.toSorted()).toEqual([0, 3]);
  expect(await verify()).toEqual({ intact: true, sealed: 3 });
});

test('the chain of one workspace says nothing of another’s', async () => {
  const other = await createWorkspace(db.database);
  await sealAudit(db.database, workspaceId);
  expect(await sealAudit(db.database, other.id)).toBe(0);
  expect(await verify(other.id)).toEqual({ intact: true, sealed: 0 });
});

describe('somebody with all rights on the database', () => {
  const entry = () => and(eq(auditLog.workspaceId, workspaceId), eq(auditLog.subject, 'sug_2'));
  beforeEach(() => sealAudit(db.database, workspaceId));

  test.each<[string, () => Promise<unknown>]>([
    ['changes who did it', () => db.database.update(auditLog).set({ actorId: 'mem_somebody_else' }).where(entry())],
    ['changes what it was done to', () => db.database.update(auditLog).set({ subject: 'sug_9' }).where(entry())],
    ['changes when it was', () => db.database.update(auditLog).set({ at: new Date(0) }).where(entry())],
    ['changes a detail', () => db.database.update(auditLog).set({ detail: { rule: 'none' } }).where(entry())],
    ['removes it', () => db.database.delete(auditLog).where(entry())],
    ['removes its seal', () => db.database.delete(auditSeals).where(and(eq(auditSeals.workspaceId, workspaceId), eq(auditSeals.sequence, 2)))],
    ['exchanges two seals', () => db.database.update(auditSeals).set({ sequence: sql`10 - ${auditSeals.sequence}` }).where(eq(auditSeals.workspaceId, workspaceId))],
  ])('%s, and it is found', async (_case, tamper) => {
    await tamper();
    expect(await verify()).toMatchObject({ intact: false });
  });

  test('changes an entry, and the place is named', async () => {
    const [changed] = await db.database.update(auditLog).set({ action: 'pairing.denied' }).where(entry()).returning({ id: auditLog.id });
    expect(await verify()).toEqual({ intact: false, sequence: 2, auditId: changed?.id });
  });
});

function write(subject: string): Promise<void> {
  return withWorkspace(db.database, workspaceId, (transaction) => writeAudit(transaction, { workspaceId, memberId: 'mem_lead' }, { action: 'suggestion.read', subject, detail: { zebra: 1, apple: ['b', 'a'] } }));
}

function verify(id = workspaceId): Promise<AuditVerdict> {
  return withWorkspace(db.database, id, (transaction) => verifyAudit(transaction, id));
}
