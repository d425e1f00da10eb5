import { assistRuns } from '@countersign/db/schema/assist-runs';
import { withWorkspace } from '@countersign/db/with-workspace';
import { uuidv7 } from '@countersign/shared/ids';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OwnSuggestion, SuggestionDetail } from '../routes/contracts/suggestions.ts';
import { returnsTicket } from '../testing/returns-ticket.ts';
import { suggest } from '../testing/suggest.ts';
import { testApp, type TestApp } from '../testing/test-app.ts';

let harbour: TestApp;
const started = Date.now();

beforeAll(async () => {
  harbour = await testApp();
});
afterAll(() => harbour.close());

/** One life of a draft: how sure triage was of it, how long it was shown before Insert and stood in the reply, and what of it was sent. */
async function live({ confidence = 0.3, shownMs = 0, inReplyMs = 1_000, edit = (draft: string) => draft }): Promise<{ own: OwnSuggestion; suggestionId: string }> {
  const { suggestionId, runId, draft } = await suggest(harbour);
  await withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => transaction.update(assistRuns).set({ confidence }).where(eq(assistRuns.id, runId)));
  const fact = (type: string, atMs: number, fields: object) => ({ id: uuidv7(), at: new Date(started + atMs).toISOString(), ticketKey: returnsTicket().key, type, suggestionId, ...fields });
  const facts = [
    { fact: fact('suggestion.displayed', 0, { visibleMs: 2_000 }) },
    { fact: fact('suggestion.inserted', shownMs, { via: 'insert', afterMessageId: 'm1', leftOut: 0, landedDifferently: false }) },
    { fact: fact('suggestion.sent', shownMs + inReplyMs, { messageId: 'm3', sentAt: new Date(started + shownMs + inReplyMs).toISOString(), afterInsertMs: inReplyMs }), sentText: { format: 'text', content: edit(draft) } },
  ];
  await harbour.post('/v1/facts', { facts }, harbour.as.extension);
  return { own: (await (await harbour.get(`/v1/suggestions/mine/${suggestionId}`, harbour.as.extension)).json()) as OwnSuggestion, suggestionId };
}

test('a draft that triage was unsure of and that left unedited within seconds is told to the agent and to the lead', async () => {
  const { own, suggestionId } = await live({});
  expect(own).toMatchObject({ outcome: 'as-is', unread: { words: expect.any(Number), readingMs: expect.any(Number), hadMs: expect.any(Number) } });
  expect(own.unread!.readingMs).toBe(own.unread!.words * 200);
  expect(own.unread!.hadMs).toBeLessThan(own.unread!.readingMs);
  const detail = (await (await harbour.get(`/v1/suggestions/${suggestionId}`, harbour.as.lead)).json()) as SuggestionDetail;
  expect(detail.facts.filter(({ type }) => type === 'suggestion.sent-unread')).toMatchObject([{ because: ['low-confidence'], ...own.unread }]);
});

test.each<[string, Parameters<typeof live>[0]]>([
  ['no risk', { confidence: 0.9 }],
  ['time to read it in the panel', { shownMs: 60_000 }],
  ['time to read it in the reply', { inReplyMs: 60_000 }],
  ['an edit by the agent', { edit: (draft) => `${draft.slice(0, draft.length / 2)} I have looked this up for you, and there is nothing more to do on your side.` }],
])('nothing is told of a draft with %s', async (_what, how) => {
  expect((await live(how)).own).toMatchObject({ phase: 'sent', unread: null });
});
