import { auditLog, auditSeals } from '@countersign/db/schema/audit-log';
import { texts } from '@countersign/db/schema/texts';
import { withWorkspace } from '@countersign/db/with-workspace';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyAudit } from '../audit/verify-audit.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { suggest } from '../testing/suggest.ts';
import { testApp, type TestApp } from '../testing/test-app.ts';
import { keepHouse } from './keep-house.ts';
import { startJobs } from './start-jobs.ts';

let harbour: TestApp;
beforeAll(async () => {
  harbour = await testApp();
});
afterAll(() => harbour.close());

test('texts that have expired are deleted, which is written down, and the rest is kept', async () => {
  const [old, fresh] = [await suggest(harbour), await suggest(harbour)];
  await inHarbour((transaction) => transaction.update(texts).set({ expiresAt: sql`now() - interval '1 minute'` }).where(sql`id = (select draft_text_id from suggestions where id = ${old.suggestionId})`));
  await keepHouse(harbour.dependencies);
  const draftOf = async (id: string) => ((await (await harbour.get(`/v1/suggestions/mine/${id}`, harbour.as.extension)).json()) as { draft: string | null }).draft;
  expect(await draftOf(old.suggestionId)).toBeNull();
  expect(await draftOf(fresh.suggestionId)).toBe(fresh.draft);
  expect(await inHarbour((transaction) => transaction.select({ detail: auditLog.detail }).from(auditLog).where(eq(auditLog.action, 'texts.expired')))).toEqual([{ detail: { count: 1 } }]);
});

test('the audit of every workspace is sealed', async () => {
  const quay = await harbour.addWorkspace('Quay Boats');
  await keepHouse(harbour.dependencies);
  for (const workspaceId of [harbour.workspaceId, quay.workspaceId]) {
    const verdict = await withWorkspace(harbour.dependencies.database, workspaceId, async (transaction) => ({ ...(await verifyAudit(transaction, workspaceId)), written: await transaction.$count(auditLog) }));
    expect(verdict).toMatchObject({ intact: true, sealed: verdict.written });
    expect(verdict.written).toBeGreaterThan(0);
  }
});

test('a workspace whose work fails holds up none of the others, and the failure is told', async () => {
  const [entry] = await inHarbour((transaction) => transaction.select().from(auditLog).limit(1));
  const last = { workspaceId: harbour.workspaceId, sequence: sql`9223372036854775807`, auditId: 'aud_last', previousHash: entry!.id, hash: entry!.id };
  await inHarbour((transaction) => transaction.insert(auditSeals).values(last));
  await inHarbour((transaction) => writeAudit(transaction, { workspaceId: harbour.workspaceId, memberId: null }, { action: 'texts.expired', subject: 'texts', detail: { count: 1 } }));
  const reef = await harbour.addWorkspace('Reef Sails');
  await expect(keepHouse(harbour.dependencies)).rejects.toThrow();
  const sealed = await withWorkspace(harbour.dependencies.database, reef.workspaceId, (transaction) => verifyAudit(transaction, reef.workspaceId));
  expect(sealed).toMatchObject({ intact: true });
  expect(sealed.intact && sealed.sealed).toBeGreaterThan(0);
});

test('the jobs start on the product’s own connection, start again on what is there, and stop', async () => {
  for (let start = 0; start < 2; start += 1) {
    const jobs = await startJobs(harbour.dependencies);
    expect((await harbour.get('/readyz')).status).toBe(200);
    await jobs.stop();
  }
  const schedules = await harbour.dependencies.database.execute<{ name: string; cron: string }>(sql`select name, cron from pgboss.schedule order by name`);
  expect([...schedules]).toEqual([{ name: 'housekeeping', cron: '* * * * *' }, { name: 'retraining', cron: '* * * * *' }]);
  expect(harbour.log.filter((line) => line.includes('"msg":"jobs"'))).toEqual([]);
});

function inHarbour<Result>(work: Parameters<typeof withWorkspace<Result>>[2]): Promise<Result> {
  return withWorkspace(harbour.dependencies.database, harbour.workspaceId, work);
}
