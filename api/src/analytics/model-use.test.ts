import { withWorkspace } from '@countersign/db/with-workspace';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { insertModelCalls } from '../assist/insert-model-calls.ts';
import { isOverBudget } from '../assist/is-over-budget.ts';
import type { ModelCall } from '../engines/model/gateway.ts';
import { createModelEngine } from '../engines/model/model-engine.ts';
import { answers, chatEndpoint } from '../engines/model/testing/chat-endpoint.ts';
import type { ModelUse } from '../routes/contracts/model-use.ts';
import { returnsTicket } from '../testing/returns-ticket.ts';
import { testApp, type TestApp } from '../testing/test-app.ts';
import { modelUse } from './model-use.ts';

let harbour: TestApp;
beforeAll(async () => {
  harbour = await testApp();
});
afterAll(() => harbour.close());

const call: ModelCall = {
  purpose: 'draft', prompt: 'draft/1', host: 'model.example', model: 'small', startedAt: '2026-03-12T09:00:00.000Z', firstTokenMs: 80, totalMs: 900,
  promptTokens: 7, completionTokens: 3, cost: 60, bytesSent: 10, bytesReceived: 10, body: '', outcome: 'answered',
};
const { cost: _cost, ...unpriced } = call;
const kept = (workspaceId: string, calls: readonly ModelCall[]) => withWorkspace(harbour.dependencies.database, workspaceId, (transaction) => insertModelCalls(transaction, { workspaceId, runId: null, redactions: 0 }, calls));
const useOf = (workspaceId: string, monthlyModelBudget?: number) => modelUse({ ...harbour.dependencies, monthlyModelBudget, now: () => new Date('2026-03-15T12:00:00Z') }, workspaceId);

test('the month’s spending says what was counted, what is an estimate, and what nobody knows the price of', async () => {
  const { workspaceId } = await harbour.addWorkspace('Spending');
  await kept(workspaceId, [
    call, call, { ...call, startedAt: '2026-02-28T23:59:59.000Z' },
    { ...call, promptTokens: null, completionTokens: null, cost: 5.5 }, unpriced,
    { ...unpriced, promptTokens: null, completionTokens: null, outcome: 'wrong-key' },
  ]);
  expect((await useOf(workspaceId, 200)).month).toEqual({
    from: '2026-03-01T00:00:00.000Z', until: '2026-04-01T00:00:00.000Z', calls: 5, cents: 125.5, counted: { calls: 2, cents: 120 }, estimated: { calls: 1, cents: 5.5 }, unpriced: 1, budget: 200, isReached: false,
  });
  expect((await useOf(workspaceId)).month).toMatchObject({ budget: null, isReached: false });
});

test.each([[125, true], [126, false], [0, true]])('the limit is reached on the page when it is reached in the product: %d', async (budget, isReached) => {
  const { workspaceId } = await harbour.addWorkspace(`Limit ${budget}`);
  await kept(workspaceId, [call, { ...call, promptTokens: null, cost: 65 }]);
  expect((await useOf(workspaceId, budget)).month.isReached).toBe(isReached);
  expect(await isOverBudget({ database: harbour.dependencies.database, monthlyModelBudget: budget }, { workspaceId, monthlyModelBudget: null }, new Date('2026-03-15T12:00:00Z'))).toBe(isReached);
});

test('calls that came to nothing are told by what it was, how often and when, and whether it still is so', async () => {
  const { workspaceId } = await harbour.addWorkspace('Troubles');
  const at = (day: number, outcome: ModelCall['outcome'], purpose: ModelCall['purpose'] = 'draft'): ModelCall => ({ ...unpriced, outcome, purpose, startedAt: `2026-03-${day}T09:00:00.000Z` });
  await kept(workspaceId, [at(14, 'wrong-key', 'embedding'), at(13, 'unknown-model'), at(12, 'unknown-model'), at(14, 'answered'), at(15, 'aborted'), at(10, 'answered', 'embedding'), at(7, 'unreachable')].map((one) => ({ ...one, startedAt: one.startedAt.replace('-7T', '-07T') })));
  expect((await useOf(workspaceId)).week).toMatchObject({
    calls: 5,
    troubles: [
      { of: 'embeddings', why: 'wrong-key', calls: 1, lastAt: '2026-03-14T09:00:00.000Z', isLast: true },
      { of: 'model', why: 'unknown-model', calls: 2, lastAt: '2026-03-13T09:00:00.000Z', isLast: false },
    ],
    drafts: { n: 0, without: [] },
  });
});

test('where nothing was asked, nothing is claimed', async () => {
  const { workspaceId } = await harbour.addWorkspace('Quiet');
  expect(await useOf(workspaceId)).toMatchObject({ model: null, embeddings: null, month: { calls: 0, cents: 0, unpriced: 0 }, week: { calls: 0, troubles: [], drafts: { n: 0, without: [] } } });
});

test('a key that the endpoint refuses is told to the agent as such, and to the lead with how often', async () => {
  const { gateway } = await chatEndpoint(answers.says(401, '{"error":{"message":"Incorrect API key provided: sk-secret"}}'));
  const northwind = await testApp({ modelEngine: createModelEngine(gateway), model: { host: gateway.host, name: gateway.model } });
  try {
    const events = await northwind.assist({ ticket: returnsTicket(), agent: { name: 'Ines Moreau' } });
    expect(events.find(({ event }) => event === 'draft-start')).toMatchObject({ data: { engine: 'built-in', fallback: 'model-refuses' } });
    expect(JSON.stringify(events.map(({ data }) => ('receipt' in data ? { ...data, receipt: null } : data)))).not.toMatch(/sk-secret|127\.0\.0\.1/);
    const use = (await (await northwind.get('/v1/model-use', northwind.as.lead)).json()) as ModelUse;
    expect(use).toMatchObject({ model: { name: 'small' }, week: { calls: 1, troubles: [{ of: 'model', why: 'wrong-key', calls: 1, isLast: true }], drafts: { n: 1, without: [{ reason: 'model-refuses', count: 1 }] } } });
    expect(JSON.stringify(use)).not.toContain('sk-secret');
    expect((await northwind.get('/v1/model-use', northwind.as.agent)).status).toBe(403);
  } finally {
    await northwind.close();
  }
});

test('what a rehearsal in the playground costs counts too, and nothing else of it is kept', async () => {
  const { gateway } = await chatEndpoint(answers.streams('{"answerable":false,"missing":[],"sentences":[]}'));
  const northwind = await testApp({ modelEngine: createModelEngine(gateway), model: { host: gateway.host, name: gateway.model } });
  try {
    await northwind.assist({ ticket: returnsTicket(), agent: { name: 'Ines Moreau' }, rehearsal: true }, northwind.as.lead);
    const use = (await (await northwind.get('/v1/model-use', northwind.as.lead)).json()) as ModelUse;
    expect(use).toMatchObject({ month: { calls: 1, cents: 0.37 }, week: { drafts: { n: 0 } } });
  } finally {
    await northwind.close();
  }
});
