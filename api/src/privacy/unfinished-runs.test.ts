import { modelCalls } from '@countersign/db/schema/model-calls';
import { unfinishedRuns } from '@countersign/db/schema/unfinished-runs';
import { texts } from '@countersign/db/schema/texts';
import { eraseCustomer } from '@countersign/db/crypto/erase-customer';
import { withWorkspace } from '@countersign/db/with-workspace';
import { askRequest } from '@countersign/shared/ask/ask-request';
import type { PrivacyReceipt } from '@countersign/shared/assist/assist-event';
import { assistRequest } from '@countersign/shared/assist/assist-request';
import { writingRequest } from '@countersign/shared/writing/writing-request';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runAsk } from '../ask/run-ask.ts';
import { runAssist } from '../assist/run-assist.ts';
import { modelEndpoint, type ModelEndpoint } from '../testing/model-endpoint.ts';
import { customerMessage, returnsTicket } from '../testing/returns-ticket.ts';
import { testApp, type TestApp } from '../testing/test-app.ts';
import { runWriting } from '../writing/run-writing.ts';
import { createSpellChecker } from '../writing/spelling/create-spell-checker.ts';

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

let tickets = 500;
const nextTicket = () => returnsTicket({ key: { console: 'zendesk', host: 'harbour.zendesk.com', id: String((tickets += 1)) }, messages: [customerMessage('Write to jo@post.example, please. Within how many days can I return an item?')] });

/** Runs until the model has been sent a request that it never answers, then leaves. Gives what it was sent. */
async function leave(run: (signal: AbortSignal) => AsyncIterable<unknown>): Promise<readonly string[]> {
  model.answerEach(() => 'hang');
  const before = model.bodies.length;
  const leaving = new AbortController();
  const ended = Array.fromAsync(run(leaving.signal)).then(() => 'ended', () => 'left');
  await expect.poll(() => model.bodies.length).toBeGreaterThan(before);
  leaving.abort();
  await ended;
  return model.bodies.slice(before);
}

async function shown(id: string, who = harbour.as.extension): Promise<PrivacyReceipt[]> {
  const answer = await harbour.get(`/v1/receipts/unfinished?console=zendesk&host=harbour.zendesk.com&id=${id}`, who);
  return ((await answer.json()) as { receipts: PrivacyReceipt[] }).receipts;
}

test.each([
  ['draft', (ticket: ReturnType<typeof nextTicket>) => (signal: AbortSignal) => runAssist(harbour.dependencies, harbour.agent, assistRequest.parse({ ticket, agent: { name: 'Ines Moreau' } }), signal)],
  ['answer', (ticket: ReturnType<typeof nextTicket>) => (signal: AbortSignal) => runAsk(harbour.dependencies, harbour.agent, askRequest.parse({ ticket, question: 'Within how many days can jo@post.example return an item?' }), signal)],
  ['writing', (ticket: ReturnType<typeof nextTicket>) => (signal: AbortSignal) => runWriting({ ...harbour.dependencies, spelling: createSpellChecker() }, harbour.agent, writingRequest.parse({ ticket, tool: 'simpler', text: 'Ask jo@post.example. You can return an item within 30 days of delivery.' }), signal)],
] as const)('a %s that the agent leaves still tells what had left, byte for byte, and stores it', async (kind, run) => {
  const ticket = nextTicket();
  const sent = await leave(run(ticket));
  const [receipt, ...others] = await shown(ticket.key.id);
  expect(others).toEqual([]);
  expect(receipt!.requests.map(({ body }) => body)).toEqual(sent);
  expect(receipt).toMatchObject({ answered: false, masked: expect.arrayContaining([expect.objectContaining({ type: 'EMAIL' })]) });
  const rows = await withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => transaction.select().from(unfinishedRuns).where(eq(unfinishedRuns.ticketId, ticket.key.id)));
  expect(rows).toMatchObject([{ kind, because: 'left', memberId: harbour.memberIds.agent, receipt: { bytesSent: receipt!.bytesSent, masked: { EMAIL: expect.any(Number) } } }]);
  const calls = await withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => transaction.select().from(modelCalls).where(eq(modelCalls.runId, rows[0]!.id)));
  expect(calls).toMatchObject([{ outcome: 'aborted', bytesSent: receipt!.bytesSent }]);
});

test('only the agent who asked is shown it, for its ticket, for a day, and nobody once the customer is erased', async () => {
  const ticket = nextTicket();
  await leave((signal) => runAssist(harbour.dependencies, harbour.agent, assistRequest.parse({ ticket }), signal));
  expect(await shown(ticket.key.id)).toHaveLength(1);
  expect(await shown(ticket.key.id, harbour.as.colleague)).toEqual([]);
  expect(await shown('1')).toEqual([]);
  const { database, masterKey } = harbour.dependencies;
  const [row] = await withWorkspace(database, harbour.workspaceId, (transaction) => transaction.select().from(unfinishedRuns).where(eq(unfinishedRuns.ticketId, ticket.key.id)));
  const [text] = await withWorkspace(database, harbour.workspaceId, (transaction) => transaction.select().from(texts).where(eq(texts.id, row!.receiptTextId!)));
  expect(text!.expiresAt.getTime() - Date.now()).toBeLessThan(25 * 3_600_000);
  expect(text!.sealed.toString()).not.toContain('return');
  await withWorkspace(database, harbour.workspaceId, (transaction) => eraseCustomer(transaction, masterKey, harbour.workspaceId, 'marta.olsen@post.example'));
  expect(await shown(ticket.key.id)).toEqual([]);
});

test('a run that fails after a model was asked keeps what had left', async () => {
  const ticket = nextTicket();
  model.answerEach(() => ({ answerable: false, missing: [], sentences: [] }));
  let asked = 0;
  const now = (): Date => {
    if ((asked += 1) === 2) throw new Error('the clock broke');
    return new Date();
  };
  await expect(Array.fromAsync(runAssist({ ...harbour.dependencies, now }, harbour.agent, assistRequest.parse({ ticket }), new AbortController().signal))).rejects.toThrow('the clock broke');
  expect((await shown(ticket.key.id)).map(({ answered }) => answered)).toEqual([true]);
});

test('a model that is too slow is on the receipt of the draft that was shown instead', async () => {
  model.answerEach(() => 'hang');
  const before = model.bodies.length;
  const events = await harbour.assist({ ticket: nextTicket() });
  const done = events.find((event) => event.event === 'done')!.data;
  expect(events.find((event) => event.event === 'draft-start')!.data).toMatchObject({ engine: 'built-in' });
  expect(done.receipt!.requests.map(({ body }) => body)).toEqual(model.bodies.slice(before));
  expect(done.receipt!.answered).toBe(false);
}, 20_000);
