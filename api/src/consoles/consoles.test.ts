import { auditLog } from '@countersign/db/schema/audit-log';
import { withWorkspace } from '@countersign/db/with-workspace';
import type { AdapterReport } from '@countersign/shared/consoles/adapter-report';
import { fillSwitches } from '@countersign/shared/consoles/fill-switches';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestWorkspace } from '../testing/seed-workspace.ts';
import { pair } from '../auth/testing/sign-in.ts';
import { clock, testApp, type TestApp } from '../testing/test-app.ts';
import type { AdapterReports } from '../routes/contracts/consoles.ts';
import { forgetAdapterReports } from './forget-adapter-reports.ts';

let harbour: TestApp;
let quay: TestWorkspace;
beforeAll(async () => {
  harbour = await testApp();
  quay = await harbour.addWorkspace('Quay Boats');
});
afterAll(() => harbour.close());

const hoursAgo = (hours: number): string => new Date(clock.now.getTime() - hours * 3_600_000).toISOString();
const lostBox = (changes: Partial<AdapterReport> = {}): AdapterReport => ({
  console: 'zendesk', view: 'composer', selector: '[data-test-id="reply"]', field: 'reply box', count: 0, extensionVersion: '0.1.0', at: hoursAgo(1), ...changes,
});
const report = (reports: readonly unknown[], who = harbour.as.extension): Promise<Response> => harbour.post('/v1/adapter-reports', { reports }, who);
const listed = async (who = harbour.as.lead): Promise<AdapterReports['reports']> => ((await (await harbour.get('/v1/adapter-reports', who)).json()) as AdapterReports).reports;
const of = async (selector: string): Promise<AdapterReports['reports']> => (await listed()).filter((one) => one.selector === selector);

describe('what a page no longer shows', () => {
  test('reaches the lead of the workspace it was seen in, and no other', async () => {
    expect((await report([lostBox()])).status).toBe(200);
    expect(await listed()).toEqual([expect.objectContaining({ console: 'zendesk', view: 'composer', selector: '[data-test-id="reply"]', field: 'reply box', count: 0, browsers: 1, days: 1, extensionVersion: '0.1.0', firstSeenAt: hoursAgo(1), lastSeenAt: hoursAgo(1) })]);
    expect(await listed(quay.as.lead)).toEqual([]);
  });

  test('counts a browser once, however often it tells', async () => {
    const selector = '#told-often';
    for (const hours of [3, 2, 5]) await report([lostBox({ selector, at: hoursAgo(hours), count: hours })]);
    expect((await of(selector)).reduce((sum, one) => sum + one.browsers, 0)).toBe(1);
    expect(await of(selector)).toEqual([expect.objectContaining({ count: 2, firstSeenAt: hoursAgo(5), lastSeenAt: hoursAgo(2) })]);
  });

  test('counts each browser, and each version by itself', async () => {
    const selector = '#told-by-two';
    const other = await pair(harbour.dependencies.auth, harbour.as.colleague);
    await report([lostBox({ selector })]);
    await report([lostBox({ selector }), lostBox({ selector, extensionVersion: '0.2.0' })], other);
    expect((await of(selector)).map(({ extensionVersion, browsers }) => [extensionVersion, browsers]).toSorted()).toEqual([['0.1.0', 2], ['0.2.0', 1]]);
  });

  test('is dated now where a browser’s clock is far off', async () => {
    const selector = '#clock';
    await report([lostBox({ selector, at: '2031-01-01T00:00:00.000Z' })]);
    expect(await of(selector)).toEqual([expect.objectContaining({ lastSeenAt: clock.now.toISOString() })]);
  });

  test('is forgotten after 90 days', async () => {
    const selector = '#long-gone';
    await report([lostBox({ selector })]);
    const { now } = clock;
    try {
      clock.now = new Date(now.getTime() + 91 * 86_400_000);
      await forgetAdapterReports(harbour.dependencies, harbour.workspaceId);
    } finally {
      clock.now = now;
    }
    expect(await listed()).toEqual([]);
  });

  test.each([
    ['the ticket it was seen on', { ticketId: '48213' }], ['a console nobody knows', { console: 'mailbox' }], ['no selector', { selector: '' }],
    ['a selector as long as a message', { selector: 'x'.repeat(401) }], ['a version that is a sentence', { extensionVersion: 'the new one' }],
  ])('is refused with %s', async (_what, extra) => {
    expect((await report([{ ...lostBox(), ...extra }])).status).toBe(422);
  });
});

describe('the switches of a console', () => {
  const switched = (body: unknown, who = harbour.as.lead): Promise<Response> => harbour.post('/v1/workspace/consoles', body, who);
  const workspace = async (who = harbour.as.extension): Promise<{ revision: number; consoles: Record<string, unknown> }> => (await harbour.get('/v1/workspace', who)).json() as Promise<{ revision: number; consoles: Record<string, unknown> }>;
  const allOn = { adapter: 'on', insert: 'on', typing: 'on', sent: 'on' };

  test('are all on until a lead switches one, which every browser of the workspace then reads', async () => {
    const before = await workspace();
    expect(before.consoles).toEqual(fillSwitches());
    expect(before.consoles).toMatchObject({ zendesk: allOn, salesforce: allOn, freshdesk: allOn });
    expect(await (await switched({ console: 'zendesk', switches: { insert: 'off' } })).json()).toMatchObject({ consoles: { zendesk: { ...allOn, insert: 'off' } } });
    const after = await workspace();
    expect(after.consoles).toEqual(fillSwitches({ zendesk: { insert: 'off' } }));
    expect(after.revision).toBeGreaterThan(before.revision);
    expect((await workspace(quay.as.extension)).consoles).toMatchObject({ zendesk: allOn });
  });

  test('name who switched what, once a change', async () => {
    await switched({ console: 'freshdesk', switches: { sent: 'off', typing: 'off' } });
    await switched({ console: 'freshdesk', switches: { sent: 'off' } });
    const entries = await withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) =>
      transaction.select().from(auditLog).where(and(eq(auditLog.action, 'console.switched'), eq(auditLog.subject, 'freshdesk'))));
    expect(entries).toEqual([expect.objectContaining({ actorId: harbour.memberIds.lead, detail: { sent: 'off', typing: 'off' } })]);
  });

  test('keep what was switched before', async () => {
    await switched({ console: 'salesforce', switches: { typing: 'off' } });
    await switched({ console: 'salesforce', switches: { insert: 'off' } });
    expect((await workspace()).consoles).toMatchObject({ salesforce: { ...allOn, typing: 'off', insert: 'off' } });
  });

  test.each([[{ console: 'zendesk', switches: { adapter: 'maybe' } }], [{ console: 'zendesk', switches: { code: 'on' } }], [{ console: 'mailbox', switches: {} }]])('take no other words: %j', async (body) => {
    expect((await switched(body)).status).toBe(422);
  });
});
