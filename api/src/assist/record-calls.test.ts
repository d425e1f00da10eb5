import { assistRuns } from '@countersign/db/schema/assist-runs';
import { modelCalls } from '@countersign/db/schema/model-calls';
import { suggestions } from '@countersign/db/schema/suggestions';
import { unfinishedRuns } from '@countersign/db/schema/unfinished-runs';
import { workspaces, type WorkspaceSettings } from '@countersign/db/schema/workspaces';
import { withWorkspace } from '@countersign/db/with-workspace';
import type { PrivacyReceipt } from '@countersign/shared/assist/assist-event';
import { assistRequest, type AssistRequestInput } from '@countersign/shared/assist/assist-request';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { summaryPromptVersion } from '../engines/model/prompts/summary.ts';
import { modelEndpoint, type ModelEndpoint } from '../testing/model-endpoint.ts';
import { customerMessage, returnsTicket } from '../testing/returns-ticket.ts';
import { testApp, type TestApp } from '../testing/test-app.ts';
import { runAssist } from './run-assist.ts';

let model: ModelEndpoint;
let harbour: TestApp;
beforeAll(async () => {
  model = await modelEndpoint();
  harbour = await testApp({ modelEngine: model.engine });
});
afterAll(async () => {
  await harbour.close();
  model.close();
});
beforeEach(() => {
  model.answer();
  model.answerEach(() => ({ lines: [{ kind: 'wants', text: 'The customer wants the money back for order 7731.', messages: [3] }] }));
});

const said = ['My lamp came broken. Write to jo@post.example.', 'It was in a box.', 'I want my money back for order 7731.', 'Did you read this?', 'It is Monday.', 'When will you pay the money back?'];
const ticket = returnsTicket({ messages: said.map((text, at) => customerMessage(text, `m${at + 1}`)) });
const refresh: AssistRequestInput = { ticket, agent: { name: 'Ines Moreau' }, summarisedTo: 'm5', rehearsal: true, only: 'summary', withModel: true };
const stored = () => withWorkspace(harbour.dependencies.database, harbour.workspaceId, async (transaction) => ({
  calls: await transaction.select().from(modelCalls), runs: await transaction.select().from(assistRuns), drafts: await transaction.select().from(suggestions), unfinished: await transaction.select().from(unfinishedRuns),
}));
const engines = (events: Awaited<ReturnType<TestApp['assist']>>): string[] => events.flatMap((event) => (event.event === 'summary' ? [event.data.engine] : []));

test('a summary that is brought up to date is the built-in one first, then a model’s, masked, on the receipt and paid for', async () => {
  const before = model.bodies.length;
  const events = await harbour.assist(refresh);
  expect(engines(events)).toEqual(['built-in', 'model']);
  const { receipt } = events.find((event) => event.event === 'done')!.data;
  expect(receipt!.requests.map(({ body, prompt }) => [body, prompt])).toEqual(model.bodies.slice(before).map((body) => [body, summaryPromptVersion]));
  expect(receipt!.requests).toHaveLength(1);
  expect(receipt!.masked).toContainEqual(expect.objectContaining({ type: 'EMAIL' }));
  expect(receipt!.requests[0]!.body).not.toMatch(/jo@post\.example|Ines Moreau/);
  const { calls, runs, drafts } = await stored();
  expect(calls).toMatchObject([{ purpose: 'summary', prompt: summaryPromptVersion, runId: null, bytesSent: receipt!.bytesSent, outcome: 'answered' }]);
  expect(calls[0]!.redactions).toBe(receipt!.masked.reduce((sum, { count }) => sum + count, 0));
  expect([runs, drafts]).toEqual([[], []]);
});

test('a panel that doesn’t ask for a model’s has the built-in one, and nothing leaves', async () => {
  const before = [model.bodies.length, (await stored()).calls.length];
  const events = await harbour.assist({ ...refresh, withModel: undefined });
  expect(engines(events)).toEqual(['built-in']);
  expect(events.find((event) => event.event === 'done')!.data.receipt).toBeNull();
  expect([model.bodies.length, (await stored()).calls.length]).toEqual(before);
});

test('once the month’s budget is spent no model is asked', async () => {
  const settings: WorkspaceSettings = { draftsEnabled: true, holdoutShare: 0, experimentSalt: 'test', monthlyModelBudget: null };
  const keep = (changes: Partial<WorkspaceSettings>) => withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => transaction.update(workspaces).set({ settings: { ...settings, ...changes } }).where(eq(workspaces.id, harbour.workspaceId)));
  await keep({ monthlyModelBudget: 0 });
  const before = model.bodies.length;
  expect(engines(await harbour.assist(refresh))).toEqual(['built-in']);
  expect(model.bodies.length).toBe(before);
  await keep({});
  expect(engines(await harbour.assist(refresh))).toEqual(['built-in', 'model']);
});

test('one that the agent leaves tells what had left, and its cost is kept', async () => {
  model.answerEach(() => 'hang');
  const leaving = new AbortController();
  const before = model.bodies.length;
  const ended = Array.fromAsync(runAssist(harbour.dependencies, harbour.agent, assistRequest.parse(refresh), leaving.signal)).catch(() => undefined);
  await expect.poll(() => model.bodies.length).toBeGreaterThan(before);
  leaving.abort();
  await ended;
  const { unfinished, calls } = await stored();
  const answer = await harbour.get('/v1/receipts/unfinished?console=zendesk&host=harbour.zendesk.com&id=41', harbour.as.extension);
  expect(((await answer.json()) as { receipts: PrivacyReceipt[] }).receipts.map(({ requests }) => requests.map(({ body }) => body))).toEqual([model.bodies.slice(before)]);
  expect(unfinished).toMatchObject([{ kind: 'summary', because: 'left' }]);
  expect(calls.filter(({ runId }) => runId === unfinished[0]!.id)).toMatchObject([{ purpose: 'summary', outcome: 'aborted' }]);
});
