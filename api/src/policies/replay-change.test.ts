import { sealCustomerText } from '@countersign/db/crypto/seal-customer-text';
import { assistRuns } from '@countersign/db/schema/assist-runs';
import { suggestions } from '@countersign/db/schema/suggestions';
import { withWorkspace } from '@countersign/db/with-workspace';
import type { DraftSentence } from '@countersign/shared/assist/draft';
import { rule, type Rule } from '@countersign/shared/policy/rule';
import type { PolicyReplay } from '../routes/contracts/policies.ts';
import { packDraft, type StoredDraft } from '../suggestions/stored-draft.ts';
import { returnsTicket } from '../testing/returns-ticket.ts';
import { suggest } from '../testing/suggest.ts';
import { testApp, type TestApp } from '../testing/test-app.ts';
import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, beforeAll, expect, test } from 'vitest';

let harbour: TestApp;
let suggestionId: string;
let runId: string;
let draft: string;
beforeAll(async () => {
  harbour = await testApp();
  ({ suggestionId, runId, draft } = await suggest(harbour));
});
beforeEach(() => say({ tags: ['jacket'] }));
afterAll(() => harbour.close());

const none = { unreadable: 0, tags: 0, source: 0, ticket: 0 };
const written = (detector: Rule['detector'] | { type: string }, scope: Partial<Rule['scope']> = {}): Rule => rule.parse({ id: 'tried', clause: 'Something.', severity: 'warn', detector, scope });
const replay = async (tried: Rule): Promise<PolicyReplay> => (await (await harbour.post('/v1/policies/replay', { id: 'tried', rule: tried }, harbour.as.lead)).json()) as PolicyReplay;

/** Makes the one stored draft say this; a text of its own stands for a broken one. */
async function say({ text = draft, tags, broken }: { text?: string; tags?: string[]; broken?: string }): Promise<void> {
  const sentence: DraftSentence = { index: 0, text, citations: [], status: 'not-a-claim', lead: '', locked: false, asks: [] };
  const pack: StoredDraft = { sentences: [sentence], findings: [], ...(tags === undefined ? {} : { tags }) };
  await withWorkspace(harbour.dependencies.database, harbour.workspaceId, async (transaction) => {
    const [row] = await transaction.select().from(suggestions).where(eq(suggestions.id, suggestionId));
    const textId = await sealCustomerText(transaction, harbour.dependencies.masterKey, { workspaceId: harbour.workspaceId, customerId: row!.customerId!, kind: 'draft', text: broken ?? packDraft(pack), expiresAt: new Date(Date.now() + 60_000) });
    await transaction.update(suggestions).set({ draftTextId: textId! }).where(eq(suggestions.id, suggestionId));
  });
}

async function citing(sources: { passageId: string; documentId: string; score: number; version?: number }[]): Promise<void> {
  await withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => transaction.update(assistRuns).set({ sources }).where(eq(assistRuns.id, runId)));
}

test('a run keeps the ticket’s tags with its draft, and a rule for tags is judged by them', async () => {
  const fresh = await suggest(harbour, { ticket: returnsTicket({ key: { console: 'zendesk', host: 'harbour.zendesk.com', id: '77' }, tags: ['vip'] }) });
  const only = written({ type: 'phrase', phrases: ['30 days'] }, { tags: ['vip'] });
  const { changes, notJudged } = await replay(only);
  expect(notJudged).toEqual(none);
  expect(new Set(changes.map((change) => change.suggestionId))).toEqual(new Set([fresh.suggestionId]));
  await withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => transaction.delete(suggestions).where(eq(suggestions.id, fresh.suggestionId)));
});

test('a draft that is older than kept tags is counted, and judged by rules for all tags', async () => {
  await say({});
  expect(await replay(written({ type: 'phrase', phrases: ['30 days'] }, { tags: ['vip'] }))).toMatchObject({ withText: 0, changes: [], notJudged: { ...none, tags: 1 } });
  expect(await replay(written({ type: 'phrase', phrases: ['30 days'] }))).toMatchObject({ withText: 1, judgedOtherwise: 1, notJudged: none });
});

test.each(['not JSON', '{"sentences":1}'])('a stored draft that reads “%s” is counted and fails nothing', async (broken) => {
  await say({ broken });
  expect(await replay(written({ type: 'phrase', phrases: ['30 days'] }))).toMatchObject({ suggestions: 1, withText: 0, judgedOtherwise: 0, notJudged: { ...none, unreadable: 1 } });
});

test('words of an internal passage are found by the sources the run had; without one of them nothing is said', async () => {
  const [document] = await internalPassage();
  await citing([{ passageId: document!.id, documentId: document!.documentId, score: 1 }]);
  await say({ text: document!.text, tags: [] });
  const internal = written({ type: 'internal-text', words: 6 });
  expect(await replay(internal)).toMatchObject({ withText: 1, judgedOtherwise: 1, notJudged: none });
  await citing([{ passageId: document!.id, documentId: document!.documentId, score: 1 }, { passageId: 'gone#1', documentId: 'gone', score: 0.5 }]);
  expect(await replay(internal)).toMatchObject({ judgedOtherwise: 0, notJudged: { ...none, source: 1 } });
});

test.each([
  ['wrong-amount', 'The fee is €12,345.', 'There is no fee.'], ['wrong-date', 'It comes on 14 March.', 'It comes soon.'],
  ['wrong-number', 'Order 48213377 is on its way.', 'Your order is on its way.'], ['wrong-name', 'Hi Anna,\n\nIt is on its way.', 'Hello,\n\nIt is on its way.'],
])('%s is judged where the ticket could change nothing, and counted where it could', async (type, open, settled) => {
  await say({ text: open, tags: [] });
  expect(await replay(written({ type }))).toMatchObject({ withText: 0, changes: [], notJudged: { ...none, ticket: 1 } });
  await say({ text: settled, tags: [] });
  expect(await replay(written({ type }))).toMatchObject({ withText: 1, judgedOtherwise: 0, notJudged: none });
});

test('a mandatory text for a ticket’s field is judged where it stands in the reply', async () => {
  const line = { type: 'missing-text', texts: ['Written with help.'], where: { field: 'country', values: ['DE'] } };
  await say({ text: 'It is on its way. Written with help.', tags: [] });
  expect(await replay(written(line))).toMatchObject({ withText: 1, notJudged: none });
  await say({ text: 'It is on its way.', tags: [] });
  expect(await replay(written(line))).toMatchObject({ withText: 0, notJudged: { ...none, ticket: 1 } });
  expect(await replay(written({ ...line, where: undefined } as never))).toMatchObject({ judgedOtherwise: 1 });
});

async function internalPassage() {
  const { index } = await harbour.dependencies.readModels.get(harbour.workspaceId);
  const found = index.search({ parts: [{ text: 'refund limit goodwill internal discount supplier', weight: 1 }], limit: 20 }).sources.filter(({ visibility }) => visibility === 'internal');
  return found.map(({ passageId: id, documentId, text }) => ({ id, documentId, text }));
}
