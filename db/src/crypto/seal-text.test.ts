import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { assistRuns, type StoredTriage } from '../schema/assist-runs.ts';
import { suggestions } from '../schema/suggestions.ts';
import { customers, texts } from '../schema/texts.ts';
import { createSuggestion, createWorkspace, testDatabase, type TestDatabase } from '../testing/index.ts';
import { withWorkspace } from '../with-workspace.ts';
import { deleteExpiredTexts } from './delete-expired-texts.ts';
import { eraseCustomer } from './erase-customer.ts';
import { loadMasterKey } from './master-key.ts';
import { openText } from './open-text.ts';
import { requesterHash } from './requester-hash.ts';
import { sealCustomerText } from './seal-customer-text.ts';
import { sealText } from './seal-text.ts';

const key = loadMasterKey({});
const tomorrow = new Date(Date.now() + 86_400_000);
const reply = 'Hello Ana, your blue kettle 🫖 is on its way.';

let db: TestDatabase;
let workspaceId: string;

beforeAll(async () => {
  db = await testDatabase();
});
beforeEach(async () => {
  workspaceId = (await createWorkspace(db.database)).id;
});
afterAll(() => db.close());

test('a stored reply reads as it was written', async () => {
  const { textId } = await store('ana@example.com');
  expect(await read(textId)).toBe(reply);
});

test('the database holds neither the reply nor the address', async () => {
  await store('ana@example.com');
  const rows = await withWorkspace(db.database, workspaceId, async (transaction) => [await transaction.select().from(texts), await transaction.select().from(customers)]);
  const bytes = Buffer.from(JSON.stringify(rows, (_name, value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value)));
  expect(bytes.includes('kettle')).toBe(false);
  expect(bytes.includes('ana@example.com')).toBe(false);
});

test('the same person written differently is one customer', async () => {
  const first = await store('ana@example.com');
  expect((await store(' Ana@Example.com ')).customerId).toBe(first.customerId);
  expect((await store('ben@example.com')).customerId).not.toBe(first.customerId);
});

test('the same person has another name in another workspace', () => {
  expect(requesterHash(key, 'wsp_a', 'ana@example.com')).not.toBe(requesterHash(key, 'wsp_b', 'ana@example.com'));
});

test('an erased customer’s texts are gone and what was counted stays', async () => {
  const { textId, customerId } = await store('ana@example.com');
  const kept = await store('ben@example.com');
  const suggestion = await createSuggestion(db.database, workspaceId, { customerId, sentTextId: textId, survived: 0.97 });
  await recordRun('ana@example.com');

  expect(await erase('ana@example.com')).toBe(true);
  expect(await read(textId)).toBeUndefined();
  expect(await read(kept.textId)).toBe(reply);
  const [after, run] = await withWorkspace(db.database, workspaceId, async (transaction) => [
    (await transaction.select().from(suggestions).where(eq(suggestions.id, suggestion.id)))[0],
    (await transaction.select().from(assistRuns))[0],
  ]);
  expect(after).toMatchObject({ survived: 0.97, customerId: null, sentTextId: null });
  expect(run?.requesterHash).toBeNull();
});

test('a row brought back from a backup after erasure does not open', async () => {
  const { textId } = await store('ana@example.com');
  const [backup] = await withWorkspace(db.database, workspaceId, (transaction) => transaction.select().from(texts));
  await erase('ana@example.com');
  const { customerId } = await store('ana@example.com');
  await withWorkspace(db.database, workspaceId, (transaction) => transaction.insert(texts).values({ ...backup!, customerId }));
  await expect(read(textId)).rejects.toThrow('unable to authenticate data');
});

test('a reply that arrives after its customer was erased is not stored', async () => {
  const { customerId } = await store('ana@example.com');
  await erase('ana@example.com');
  const textId = await withWorkspace(db.database, workspaceId, (transaction) =>
    sealCustomerText(transaction, key, { workspaceId, customerId, kind: 'sent', text: reply, expiresAt: tomorrow }));
  expect(textId).toBeUndefined();
  expect(await withWorkspace(db.database, workspaceId, (transaction) => transaction.$count(texts))).toBe(0);
});

test('erasing somebody unknown says so', async () => {
  expect(await erase('nobody@example.com')).toBe(false);
});

test('a text moved to another row does not open', async () => {
  const [one, other] = [await store('ana@example.com'), await store('ana@example.com')];
  await withWorkspace(db.database, workspaceId, async (transaction) => {
    const [row] = await transaction.select().from(texts).where(eq(texts.id, one.textId));
    await transaction.update(texts).set({ sealed: row!.sealed }).where(eq(texts.id, other.textId));
  });
  await expect(read(other.textId)).rejects.toThrow('unable to authenticate data');
});

test('an expired text is not read and is deleted', async () => {
  const { textId } = await store('ana@example.com', new Date(Date.now() - 1000));
  expect(await read(textId)).toBeUndefined();
  expect(await withWorkspace(db.database, workspaceId, (transaction) => deleteExpiredTexts(transaction, workspaceId))).toBe(1);
  expect(await withWorkspace(db.database, workspaceId, (transaction) => transaction.$count(texts))).toBe(0);
});

function store(requester: string, expiresAt = tomorrow): Promise<{ textId: string; customerId: string }> {
  return withWorkspace(db.database, workspaceId, (transaction) => sealText(transaction, key, { workspaceId, requester, kind: 'sent', text: reply, expiresAt }));
}

function read(textId: string): Promise<string | undefined> {
  return withWorkspace(db.database, workspaceId, (transaction) => openText(transaction, key, workspaceId, textId));
}

function erase(requester: string): Promise<boolean> {
  return withWorkspace(db.database, workspaceId, (transaction) => eraseCustomer(transaction, key, workspaceId, requester));
}

async function recordRun(requester: string): Promise<void> {
  const triage: StoredTriage = {
    intent: 'returns', intentLabel: 'Return an item', confidence: 0.9, alternatives: [], urgency: 'normal', sentiment: 'neutral',
    sentimentConfidence: 0.5, language: 'en', languageConfidence: 1, missing: [], handover: { recommended: false, reasons: [] },
  };
  await withWorkspace(db.database, workspaceId, (transaction) => transaction.insert(assistRuns).values({
    workspaceId, id: 'run_1', memberId: 'mem_1', console: 'zendesk', host: 'harbour.zendesk.com', ticketId: '41',
    requesterHash: requesterHash(key, workspaceId, requester), intent: 'returns', confidence: 0.9, language: 'en', engine: 'built-in',
    outcome: 'drafted', triage,
    eligible: true, startedAt: new Date(), endedAt: new Date(),
  }));
}
