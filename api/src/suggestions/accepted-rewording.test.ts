import { openText } from '@countersign/db/crypto/open-text';
import { suggestionFacts } from '@countersign/db/schema/suggestion-facts';
import { suggestions } from '@countersign/db/schema/suggestions';
import { texts } from '@countersign/db/schema/texts';
import { withWorkspace } from '@countersign/db/with-workspace';
import type { DraftSentence } from '@countersign/shared/assist/draft';
import { uuidv7 } from '@countersign/shared/ids';
import type { FactsResponse, FactType, FactUpload } from '@countersign/shared/suggestion/facts';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { OwnSuggestion, SuggestionDetail } from '../routes/contracts/suggestions.ts';
import { returnsTicket } from '../testing/returns-ticket.ts';
import { suggest } from '../testing/suggest.ts';
import { testApp, type TestApp } from '../testing/test-app.ts';

const began = Date.now();
const shorter = 'Return it within 30 days.\n\nBest, Ines';
const warmer = 'We are glad to help: the jacket may come back within 30 days of its delivery.';
let harbour: TestApp;
let suggestionId: string;
let draft: string;
beforeAll(async () => {
  harbour = await testApp();
});
beforeEach(async () => {
  ({ suggestionId, draft } = await suggest(harbour));
});
afterAll(() => harbour.close());

/** A fact of so many seconds after the test began. */
function fact(type: FactType, second: number, fields: object = {}): FactUpload['fact'] {
  return { id: uuidv7(), at: new Date(began + second * 1000).toISOString(), ticketKey: returnsTicket().key, type, suggestionId, ...fields } as FactUpload['fact'];
}
const sentence = (text: string): DraftSentence => ({ index: 0, text, citations: [], status: 'not-a-claim', lead: '', locked: false, asks: [] });
const accept = (second: number, text: string): FactUpload => ({ fact: fact('suggestion.reworded', second, { tool: 'shorter' }), reworded: { sentences: [sentence(text)], findings: [] } });
const undo = (second: number): FactUpload => ({ fact: fact('suggestion.rewording-undone', second) });
const insert = (second: number): FactUpload => ({ fact: fact('suggestion.inserted', second, { via: 'insert', afterMessageId: 'm1', leftOut: 0, landedDifferently: false }) });
const reply = (second: number, content: string): FactUpload => ({ fact: fact('suggestion.sent', second, { messageId: 'm3', sentAt: new Date(began + second * 1000).toISOString(), afterInsertMs: 9_000 }), sentText: { format: 'text', content } });

async function commit(uploads: readonly FactUpload[]): Promise<void> {
  const answer = (await (await harbour.post('/v1/facts', { facts: uploads }, harbour.as.extension)).json()) as FactsResponse;
  expect(answer).toEqual({ committed: uploads.map((upload) => upload.fact.id), refused: [] });
}
const own = async (): Promise<OwnSuggestion> => (await (await harbour.get(`/v1/suggestions/mine/${suggestionId}`, harbour.as.extension)).json()) as OwnSuggestion;

test('what was sent is compared with the words the agent accepted, not with the first draft', async () => {
  await commit([accept(1, shorter), insert(2), reply(3, shorter)]);
  expect(await own()).toMatchObject({ outcome: 'as-is', survived: 1, added: 0, draft: shorter });
  const lead = (await (await harbour.get(`/v1/suggestions/${suggestionId}`, harbour.as.lead)).json()) as SuggestionDetail;
  expect(lead.draft!.text).toBe(shorter);
  expect(lead.facts.map(({ type }) => type)).toContain('suggestion.reworded');
});

test('undone, the draft stands as it was made; of two accepted ones the first stands again', async () => {
  await commit([accept(1, shorter), undo(2), insert(3), reply(4, draft)]);
  expect(await own()).toMatchObject({ outcome: 'as-is', survived: 1, draft });
  ({ suggestionId, draft } = await suggest(harbour));
  await commit([accept(1, shorter), accept(2, warmer), undo(3), insert(4), reply(5, shorter)]);
  expect(await own()).toMatchObject({ outcome: 'as-is', draft: shorter });
});

test('words accepted after the last insertion were not offered to the reply', async () => {
  await commit([insert(1), accept(2, shorter), reply(3, draft)]);
  expect(await own()).toMatchObject({ outcome: 'as-is', draft });
  ({ suggestionId, draft } = await suggest(harbour));
  await commit([insert(1), accept(2, shorter), insert(3), reply(4, shorter)]);
  expect(await own()).toMatchObject({ outcome: 'as-is', draft: shorter });
});

test('facts that come late, out of order or twice give the same figures and one text', async () => {
  const [accepted, inserted, sent] = [accept(1, shorter), insert(2), reply(3, shorter)];
  await commit([sent]);
  await commit([inserted]);
  expect((await own()).survived).toBeLessThan(1);
  await commit([accepted, accepted]);
  await commit([accepted]);
  expect(await own()).toMatchObject({ outcome: 'as-is', survived: 1, added: 0 });
  await withWorkspace(harbour.dependencies.database, harbour.workspaceId, async (transaction) => {
    const [row] = await transaction.select().from(suggestions).where(eq(suggestions.id, suggestionId));
    expect(await transaction.$count(texts, eq(texts.id, row!.rewordedTextId!))).toBe(1);
  });
});

test('the words lie sealed apart from the fact, which holds none of them', async () => {
  await commit([accept(1, 'The code word is Walnut.')]);
  await withWorkspace(harbour.dependencies.database, harbour.workspaceId, async (transaction) => {
    const [row] = await transaction.select().from(suggestions).where(eq(suggestions.id, suggestionId));
    expect(await openText(transaction, harbour.dependencies.masterKey, harbour.workspaceId, row!.rewordedTextId!)).toContain('Walnut');
    expect(JSON.stringify(await transaction.select().from(suggestionFacts).where(eq(suggestionFacts.suggestionId, suggestionId)))).not.toContain('Walnut');
  });
});

test('a rewording without its words, or of somebody else’s suggestion, is refused', async () => {
  const bare = accept(1, shorter).fact;
  expect(await (await harbour.post('/v1/facts', { facts: [{ fact: bare }] }, harbour.as.extension)).json()).toEqual({ committed: [], refused: [{ id: bare.id, reason: 'its words are missing' }] });
  expect(await (await harbour.post('/v1/facts', { facts: [accept(2, shorter)] }, harbour.as.lead)).json()).toMatchObject({ committed: [], refused: [{ reason: 'its suggestion was offered to somebody else' }] });
});
