import { auditLog } from '@countersign/db/schema/audit-log';
import { customers, texts } from '@countersign/db/schema/texts';
import { createSuggestion } from '@countersign/db/testing';
import { withWorkspace } from '@countersign/db/with-workspace';
import { uuidv7 } from '@countersign/shared/ids';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SuggestionDetail, SuggestionList } from '../routes/contracts/suggestions.ts';
import { returnsTicket } from '../testing/returns-ticket.ts';
import type { TestWorkspace } from '../testing/seed-workspace.ts';
import { suggest } from '../testing/suggest.ts';
import { testApp, type TestApp } from '../testing/test-app.ts';

let harbour: TestApp;
beforeAll(async () => {
  harbour = await testApp();
});
afterAll(() => harbour.close());

describe('the list of suggestions', () => {
  let quay: TestWorkspace;
  beforeAll(async () => {
    quay = await harbour.addWorkspace('Quay Boats');
    const { database } = harbour.dependencies;
    const memberId = quay.memberIds.agent;
    const day = (date: number, hour = 12) => new Date(Date.UTC(2026, 10, date, hour));
    await createSuggestion(database, quay.workspaceId, { id: 'sug_monday', memberId, createdAt: day(9), intent: 'return-request', outcome: 'as-is', phase: 'sent', survived: 1, added: 0, sentAt: day(9, 13) });
    await createSuggestion(database, quay.workspaceId, { id: 'sug_tuesday', memberId, createdAt: day(10), console: 'freshdesk', intent: 'unknown', language: 'de', outcome: 'discarded', phase: 'discarded' });
    // Two of one moment: the page has to end between them.
    await createSuggestion(database, quay.workspaceId, { id: 'sug_wednesday_1', memberId, createdAt: day(11), engine: 'model' });
    await createSuggestion(database, quay.workspaceId, { id: 'sug_wednesday_2', memberId, createdAt: day(11) });
    await createSuggestion(database, quay.workspaceId, { id: 'sug_of_a_leaver', memberId: 'mem_gone', createdAt: day(8) });
  });

  const list = async (query = ''): Promise<SuggestionList> => (await (await harbour.get(`/v1/suggestions${query}`, quay.as.lead)).json()) as SuggestionList;
  const ids = async (query = '') => (await list(query)).suggestions.map(({ id }) => id);

  test('shows all, newest first, with agent, intent and outcome in words', async () => {
    const { suggestions, total, nextCursor } = await list();
    expect(suggestions.map(({ id }) => id)).toEqual(['sug_wednesday_2', 'sug_wednesday_1', 'sug_tuesday', 'sug_monday', 'sug_of_a_leaver']);
    expect([total, nextCursor]).toEqual([5, null]);
    expect(suggestions[3]).toEqual({
      id: 'sug_monday', ticketKey: { console: 'zendesk', host: 'harbour.zendesk.com', id: '41' }, ticketName: '41', agent: 'Ines Moreau', intent: 'return-request', intentLabel: 'Return an item', language: 'en',
      engine: 'built-in', phase: 'sent', outcome: 'as-is', survived: 1, added: 0, findings: 0, createdAt: '2026-11-09T12:00:00.000Z', sentAt: '2026-11-09T13:00:00.000Z',
    });
    expect(suggestions[2]?.intentLabel).toBe('Not recognised');
    expect(suggestions[4]?.agent).toBe('');
  });

  test.each<[string, string[]]>([
    ['?outcome=as-is', ['sug_monday']],
    ['?phase=discarded', ['sug_tuesday']],
    ['?console=freshdesk', ['sug_tuesday']],
    ['?language=de', ['sug_tuesday']],
    ['?engine=model', ['sug_wednesday_1']],
    ['?intent=return-request', ['sug_monday']],
    ['?from=2026-11-10&to=2026-11-10', ['sug_tuesday']],
    ['?to=2026-11-09', ['sug_monday', 'sug_of_a_leaver']],
    ['?outcome=as-is&language=de', []],
  ])('narrows to %s', async (query, expected) => {
    expect(await ids(query)).toEqual(expected);
    expect((await list(query)).total).toBe(expected.length);
  });

  test('page by page shows each exactly once', async () => {
    const seen: string[] = [];
    let cursor: string | null = '';
    for (let page = 0; cursor !== null; page += 1) {
      const answer: SuggestionList = await list(`?limit=2${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`);
      expect(answer.total).toBe(5);
      expect(answer.suggestions.length).toBe(page < 2 ? 2 : 1);
      seen.push(...answer.suggestions.map(({ id }) => id));
      cursor = answer.nextCursor;
    }
    expect(seen).toEqual(['sug_wednesday_2', 'sug_wednesday_1', 'sug_tuesday', 'sug_monday', 'sug_of_a_leaver']);
  });

  test.each([
    'cursor=nonsense', 'cursor=~', 'cursor=8640000000000000~sug_1', 'cursor=1~%00', 'limit=0', 'limit=101', 'console=paper', 'from=yesterday', 'from=2026-11-10&to=2026-11-09', 'from=0000-01-01&to=0000-01-02', 'intent=%00',
  ])('refuses %s', async (query) => {
    const answer = await harbour.get(`/v1/suggestions?${query}`, quay.as.lead);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ code: 'INVALID_INPUT' });
  });
});

describe('one suggestion', () => {
  let suggestionId: string;
  let draft: string;
  let detail: SuggestionDetail;
  beforeAll(async () => {
    ({ suggestionId, draft } = await suggest(harbour));
    const at = (second: number) => new Date(Date.now() + second * 1000).toISOString();
    const fact = (second: number) => ({ id: uuidv7(), at: at(second), ticketKey: returnsTicket().key, suggestionId });
    await harbour.post('/v1/facts', { facts: [
      { fact: { ...fact(1), type: 'suggestion.inserted', via: 'insert', afterMessageId: null, leftOut: 0, landedDifferently: false } },
      { fact: { ...fact(2), type: 'suggestion.rated', rating: 'down', reason: 'tone' } },
      { fact: { ...fact(3), type: 'suggestion.sent', messageId: 'm3', sentAt: at(3), afterInsertMs: 1000 }, sentText: { format: 'text', content: `${draft}\n\nPS: closed on Monday` } },
    ] }, harbour.as.extension);
    detail = (await (await harbour.get(`/v1/suggestions/${suggestionId}`, harbour.as.lead)).json()) as SuggestionDetail;
  });

  test('shows the draft beside what was sent, its sources as they stand, its facts in order and its rating', () => {
    expect(detail).toMatchObject({
      id: suggestionId, draft: { text: draft }, sent: { text: `${draft}\n\nPS: closed on Monday` }, rating: 'down', ratingReason: 'tone', findingList: [], timingsMs: { total: expect.any(Number) },
    });
    expect(detail.facts.map(({ type }) => type)).toEqual(['suggestion.generated', 'suggestion.inserted', 'suggestion.rated', 'suggestion.sent']);
    const cited = detail.draft!.sentences.flatMap((sentence) => sentence.citations);
    expect(detail.sources.map((source) => source.passageId)).toEqual(expect.arrayContaining(cited));
  });

  test('leaves an entry in the audit log each time it is read, without its words', async () => {
    const readings = await readAudit();
    await harbour.get(`/v1/suggestions/${suggestionId}`, harbour.as.admin);
    const after = await readAudit();
    expect(after.length).toBe(readings.length + 1);
    expect(after.map((entry) => entry.actorId)).toEqual([harbour.memberIds.lead, harbour.memberIds.admin]);
    expect(JSON.stringify(after)).not.toContain('return an item');
  });

  test('that nobody has is not there, and no audit entry says otherwise', async () => {
    const before = (await readAudit()).length;
    for (const id of ['sug_nobody', '%00', "'%20or%20true"]) expect([404, 422], id).toContain((await harbour.get(`/v1/suggestions/${id}`, harbour.as.lead)).status);
    expect((await readAudit()).length).toBe(before);
  });

  test('keeps its figures when its texts are gone', async () => {
    await withWorkspace(harbour.dependencies.database, harbour.workspaceId, async (transaction) => {
      await transaction.delete(texts);
      await transaction.delete(customers);
    });
    const answer = (await (await harbour.get(`/v1/suggestions/${suggestionId}`, harbour.as.lead)).json()) as SuggestionDetail;
    expect(answer).toMatchObject({ draft: null, sent: null, outcome: detail.outcome, survived: detail.survived });
    expect(detail.outcome).not.toBeNull();
    expect(await (await harbour.get(`/v1/suggestions/mine/${suggestionId}`, harbour.as.extension)).json()).toMatchObject({ draft: null, sent: null, outcome: detail.outcome });
  });

  function readAudit() {
    return withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => transaction.select().from(auditLog).where(eq(auditLog.action, 'suggestion.read')).orderBy(auditLog.id));
  }
});
