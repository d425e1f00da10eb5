import { assistRuns } from '@countersign/db/schema/assist-runs';
import { findings } from '@countersign/db/schema/findings';
import { suggestions } from '@countersign/db/schema/suggestions';
import { createSuggestion } from '@countersign/db/testing';
import { withWorkspace } from '@countersign/db/with-workspace';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Coverage, DocumentUse } from '../../routes/contracts/knowledge-analytics.ts';
import { clock, testApp, type TestApp } from '../../testing/test-app.ts';

let harbour: TestApp;

const day = (date: number, hour = 12) => new Date(Date.UTC(2026, 10, date, hour));
const returns = { passageId: 'returns#1', documentId: 'returns' };
const returnsAgain = { passageId: 'returns#2', documentId: 'returns' };
const label = { passageId: 'mac-return-label', documentId: 'mac-return-label' };

/** Six runs of November: four drafts of which three rest on the returns article, one abstention and one withheld draft. */
beforeAll(async () => {
  harbour = await testApp();
  clock.now = day(15);
  const sent = { insertedAt: day(9, 13), sentAt: day(9, 14), phase: 'sent' } as const;
  await addRun('run_1', { suggestionId: 'sug_1' }, { ...sent, cited: [returns, returnsAgain, label], survived: 1, added: 0, outcome: 'as-is' });
  await addRun('run_2', { suggestionId: 'sug_2' }, { ...sent, cited: [returns], survived: 0.5, added: 0.2, outcome: 'rewritten' });
  await addRun('run_3', { suggestionId: 'sug_3', ticketId: 'run_2' }, { ...sent, cited: [returns], survived: 0.9, added: 0.6, outcome: 'edited' });
  await addRun('run_4', { suggestionId: 'sug_4', intent: 'refund-request' }, { cited: [] });
  await addRun('run_5', { outcome: 'abstained', intent: 'refund-request' });
  await addRun('run_6', { outcome: 'withheld', intent: 'refund-request' });
  await addRun('run_old', { outcome: 'abstained', startedAt: new Date('2026-08-01T12:00:00Z') });
  await addRun('run_held_out', { outcome: null, heldOut: true, eligible: false });
  await withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => transaction.insert(findings).values([
    { workspaceId: harbour.workspaceId, id: 'fnd_1', suggestionId: 'sug_2', rule: 'no-competitors', kind: 'policy', severity: 'warn', on: 'draft', start: 0, end: 4 },
    { workspaceId: harbour.workspaceId, id: 'fnd_2', suggestionId: 'sug_2', rule: 'injection', kind: 'injection', severity: 'warn', on: 'message', start: 0, end: 4 },
  ]));
});
afterAll(() => harbour.close());

describe('the use of documents', () => {
  test('counts a draft once for each document that it rests on, however many of its passages it cites', async () => {
    const { documents, period } = await ask<DocumentUse>('document-use');
    expect(period).toEqual({ from: '2026-08-18', to: '2026-11-15' });
    expect(documents[0]).toMatchObject({
      documentId: 'returns', title: 'Return an item', kind: 'article', visibility: 'public', sourceId: 'help-centre', cited: 3, inserted: 3, sent: 3, findings: 1, lastUsedAt: '2026-11-09T12:00:00.000Z', ageDays: 195,
    });
    expect(documents.find(({ documentId }) => documentId === 'mac-return-label')).toMatchObject({ kind: 'macro', cited: 1, sent: 1, survival: { mean: 1, n: 1, low: null } });
  });

  test('has a row for each document that is named, and for no other', async () => {
    expect((await ask<DocumentUse>('document-use', '?document=goodwill')).documents).toMatchObject([{ documentId: 'goodwill', cited: 0 }]);
    expect((await ask<DocumentUse>('document-use', '?document=goodwill&document=returns&document=nowhere')).documents.map(({ documentId, cited }) => [documentId, cited])).toEqual([['returns', 3], ['goodwill', 0]]);
  });

  test('says how much of such drafts survived, with n and interval, and how many were edited heavily', async () => {
    const [top] = (await ask<DocumentUse>('document-use')).documents;
    expect(top?.survival).toMatchObject({ mean: expect.closeTo(0.8), n: 3, low: expect.closeTo(0.5006, 3), high: 1 });
    expect(top?.heavyEdits).toMatchObject({ count: 2, n: 3 });
  });

  test('lists what nobody cited, with nothing counted', async () => {
    const { documents } = await ask<DocumentUse>('document-use');
    expect(documents.find(({ documentId }) => documentId === 'goodwill')).toMatchObject({ visibility: 'internal', cited: 0, survival: { mean: null, n: 0 }, heavyEdits: { share: null, n: 0 }, lastUsedAt: null });
  });
});

describe('coverage', () => {
  test('shows by intent how the runs ended, those with most unanswered ones first', async () => {
    const { intents, all } = await ask<Coverage>('coverage');
    expect(intents).toMatchObject([
      { intent: 'refund-request', intentLabel: 'Refund wanted', tickets: 3, answered: { count: 1, n: 3 }, abstained: { count: 1, n: 3 }, withheld: { count: 1, n: 3 }, cited: { count: 0, n: 3 }, survival: { mean: null, n: 0 } },
      { intent: 'return-request', tickets: 2, answered: { count: 3, n: 3 }, cited: { count: 3, n: 3 }, survival: { mean: expect.closeTo(0.8), n: 3 } },
    ]);
    expect(all).toMatchObject({ tickets: 5, answered: { count: 4, n: 6, share: expect.closeTo(4 / 6), low: expect.any(Number), high: expect.any(Number) } });
  });

  test('narrows to what is asked for and stays whole where nothing happened', async () => {
    expect((await ask<Coverage>('coverage', '?from=2026-07-30&to=2026-08-02')).intents).toMatchObject([{ intent: 'return-request', abstained: { count: 1, n: 1 } }]);
    expect(await ask<Coverage>('coverage', '?from=2026-01-01&to=2026-01-02')).toMatchObject({ intents: [], all: { tickets: 0, answered: { count: 0, n: 0, share: null } } });
  });
});

test.each(['document-use', 'coverage'])('%s can be had as CSV, and defines itself in a sentence', async (question) => {
  const csv = await (await harbour.get(`/v1/analytics/csv/${question}`, harbour.as.lead)).text();
  expect(csv.split('\r\n')[1]).toMatch(question === 'coverage' ? /^refund-request,Refund wanted,3,1,3,/ : /^returns,Return an item,article,3,3,3,0[.]\d+,0[.]5\d+,1,3,2,1,2026-11-09/);
  expect((await ask<{ definition: string }>(question)).definition).toMatch(/\.$/);
});

test('another workspace counts none of it', async () => {
  const quay = await harbour.addWorkspace('Quay Boats');
  const answer = (await (await harbour.get('/v1/analytics/document-use', quay.as.lead)).json()) as DocumentUse;
  expect(answer.documents.map(({ cited }) => cited)).toEqual(answer.documents.map(() => 0));
  expect(await (await harbour.get('/v1/analytics/coverage', quay.as.lead)).json()).toMatchObject({ intents: [], all: { tickets: 0 } });
});

async function ask<Answer>(question: string, query = ''): Promise<Answer> {
  return (await (await harbour.get(`/v1/analytics/${question}${query}`, harbour.as.lead)).json()) as Answer;
}

async function addRun(id: string, values: Partial<typeof assistRuns.$inferInsert>, suggestion?: Partial<typeof suggestions.$inferInsert>): Promise<void> {
  const { database } = harbour.dependencies;
  await withWorkspace(database, harbour.workspaceId, (transaction) => transaction.insert(assistRuns).values({
    workspaceId: harbour.workspaceId, id, memberId: harbour.memberIds.agent, console: 'zendesk', host: 'harbour.zendesk.com', ticketId: id, intent: 'return-request', confidence: 0.9, language: 'en', engine: 'built-in', outcome: 'drafted',
    triage: { intent: 'return-request', intentLabel: 'Return an item', confidence: 0.9, alternatives: [], urgency: 'normal', sentiment: 'neutral', sentimentConfidence: 0.5, language: 'en', languageConfidence: 0.9, missing: [], handover: { recommended: false, reasons: [] } },
    eligible: true, startedAt: day(9), endedAt: day(9), ...values,
  }));
  if (suggestion !== undefined) await createSuggestion(database, harbour.workspaceId, { id: values.suggestionId!, runId: id, memberId: harbour.memberIds.agent, createdAt: day(9), intent: values.intent ?? 'return-request', ...suggestion });
}
