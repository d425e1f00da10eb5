import { withWorkspace } from '@countersign/db/with-workspace';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ModelCall } from '../engines/model/gateway.ts';
import { testApp, type TestApp } from '../testing/test-app.ts';
import { insertModelCalls } from './insert-model-calls.ts';
import { isOverBudget } from './is-over-budget.ts';

let harbour: TestApp;
beforeAll(async () => {
  harbour = await testApp();
  const call: ModelCall = {
    purpose: 'draft', prompt: 'draft/1', host: 'model.example', model: 'small', startedAt: '2026-03-02T09:00:00.000Z', firstTokenMs: 80, totalMs: 900,
    promptTokens: 7, completionTokens: 3, cost: 60, bytesSent: 10, bytesReceived: 10, body: '', outcome: 'answered',
  };
  const { cost: _unknown, ...unpriced } = call;
  await withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) =>
    insertModelCalls(transaction, { workspaceId: harbour.workspaceId, runId: null, redactions: 0 }, [call, call, unpriced]));
});
afterAll(() => harbour.close());

test.each([
  ['what was spent this month reaches its budget', 120, undefined, '2026-03-31', true],
  ['a little is left of it', 121, undefined, '2026-03-31', false],
  ['a new month has begun', 120, undefined, '2026-04-01', false],
  ['it has no budget, and what was spent reaches the usual one', null, 100, '2026-03-31', true],
  ['its own budget is larger than the usual one', 200, 100, '2026-03-31', false],
  ['there is no budget at all', null, undefined, '2026-03-31', false],
])('whether a workspace may ask a model: %s', async (_case, own, usual, day, isOver) => {
  const workspace = { workspaceId: harbour.workspaceId, monthlyModelBudget: own };
  expect(await isOverBudget({ database: harbour.dependencies.database, monthlyModelBudget: usual }, workspace, new Date(`${day}T12:00:00Z`))).toBe(isOver);
});
