import { assistRuns } from '@countersign/db/schema/assist-runs';
import { findings } from '@countersign/db/schema/findings';
import { suggestionFacts } from '@countersign/db/schema/suggestion-facts';
import { createSuggestion } from '@countersign/db/testing';
import { withWorkspace } from '@countersign/db/with-workspace';
import { uuidv7 } from '@countersign/shared/ids';
import type { Fact } from '@countersign/shared/suggestion/facts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SentAnyway, SentUnread, TextForMachines } from '../routes/contracts/guard-analytics.ts';
import { clock, testApp, type TestApp } from '../testing/test-app.ts';

let harbour: TestApp;
const noon = (date: number) => new Date(Date.UTC(2026, 10, date, 12));
const week = '?from=2026-11-09&to=2026-11-15';
const key = (id: string): Fact['ticketKey'] => ({ console: 'zendesk', host: 'harbour.zendesk.com', id });

beforeAll(async () => {
  harbour = await testApp();
  clock.now = noon(15);
});
afterAll(() => harbour.close());

test('a reply that was sent anyway is told to the lead, once a rule and ticket, and one with an override is not', async () => {
  const shown = (ticket: string, rule: string, severity: 'block' | 'warn' = 'block', on: 'typed' | 'draft' = 'typed') =>
    keep(9, { type: 'finding.shown', ticketKey: key(ticket), suggestionId: null, findingId: 'fnd_1', rule, severity, on });
  const sent = (ticket: string, rule: string, overridden = false) =>
    keep(10, { type: 'finding.sent', ticketKey: key(ticket), suggestionId: null, findingId: 'fnd_1', rule, severity: 'block', overridden, messageId: 'm2', sentAt: noon(10).toISOString() });
  await shown('1', 'built-in.card-number');
  await shown('1', 'built-in.card-number');
  await sent('1', 'built-in.card-number');
  await shown('2', 'refund');
  await shown('3', 'refund');
  await sent('3', 'refund', true);
  await sent('4', 'refund');
  await shown('5', 'tone', 'warn');
  await shown('6', 'refund', 'block', 'draft');
  const answer = await ask<SentAnyway>('sent-anyway', week);
  expect(answer).toMatchObject({ count: 2, n: 4, share: 0.5, definition: expect.stringMatching(/\.$/) });
  expect(answer.replies.map(({ ticketKey, agent, rule, clause }) => [ticketKey.id, agent !== '', rule, clause])).toEqual([
    ['4', true, 'refund', 'refund'], ['1', true, 'built-in.card-number', 'No payment card number or password stands in a reply.'],
  ]);
  expect(await ask<SentAnyway>('sent-anyway', `${week}&console=freshdesk`)).toMatchObject({ count: 0, n: 0, share: null, replies: [] });
  expect(await ask<SentAnyway>('sent-anyway', '?from=2026-11-01&to=2026-11-08')).toMatchObject({ n: 0 });
});

test('drafts that left unread are counted among the risky ones that were inserted and sent', async () => {
  const inserted = { memberId: harbour.memberIds.agent, createdAt: noon(11), insertedAt: noon(11), insertedVia: 'insert' as const, sentAt: noon(11), phase: 'sent' as const };
  for (const [id, confidence] of [['sure', 0.9], ['promise', 0.9], ['unsure', 0.3], ['unread', 0.3]] as const) {
    await createSuggestion(harbour.dependencies.database, harbour.workspaceId, { id, runId: `run_${id}`, ticketId: id, ...inserted });
    await addRun(`run_${id}`, confidence);
  }
  await withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => transaction.insert(findings).values({
    workspaceId: harbour.workspaceId, id: 'fnd_promise', suggestionId: 'promise', rule: 'refund', kind: 'commitment', severity: 'warn', on: 'draft', start: 0, end: 4,
  }));
  await keep(11, { type: 'suggestion.sent-unread', ticketKey: key('unread'), suggestionId: 'unread', because: ['low-confidence'], words: 60, readingMs: 12_000, hadMs: 4_000 });
  const answer = await ask<SentUnread>('sent-unread', week);
  expect(answer).toMatchObject({ count: 1, n: 3, replies: [{ suggestionId: 'unread', because: ['low-confidence'], words: 60, readingMs: 12_000, hadMs: 4_000 }] });
});

test('tickets with text that tries to steer a model are counted once each, among those that were opened', async () => {
  for (const [id, ticketId] of [['run_h1', 'hostile'], ['run_h2', 'hostile'], ['run_q', 'quiet']] as const) await addRun(id, 0.9, ticketId, 13);
  await withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => transaction.insert(findings).values(['run_h1', 'run_h2'].map((runId) => ({
    workspaceId: harbour.workspaceId, id: `fnd_${runId}`, runId, rule: 'built-in.injection', kind: 'injection' as const, severity: 'warn' as const, on: 'message' as const, start: 0, end: 4, createdAt: noon(13),
  }))));
  const answer = await ask<TextForMachines>('text-for-machines', '?from=2026-11-13&to=2026-11-13');
  expect(answer).toMatchObject({ count: 1, n: 2, share: 0.5, replies: [{ ticketKey: { id: 'hostile' }, suggestionId: null }] });
});

test.each([['sent-anyway', 'at,console,ticket,ticket name,rule,clause,suggestion,count,n,share,low,high', 'all,,,,,,,2,4,0.5'], ['sent-unread', 'at,console,ticket,ticket name,suggestion,because,words,had ms,reading ms,count,n,share,low,high', 'all,,,,,,,,,1,3']])('%s is given as CSV too', async (question, header, first) => {
  const [head, row] = (await (await harbour.get(`/v1/analytics/csv/${question}${week}`, harbour.as.lead)).text()).split('\r\n');
  expect(head).toBe(header);
  expect(row).toContain(first);
});

async function ask<Answer>(question: string, query: string): Promise<Answer> {
  return (await (await harbour.get(`/v1/analytics/${question}${query}`, harbour.as.lead)).json()) as Answer;
}

type WithoutBase<Each> = Each extends Fact ? Omit<Each, 'id' | 'at'> : never;

function keep(date: number, fact: WithoutBase<Fact>): Promise<unknown> {
  const id = uuidv7();
  const { console, host, id: ticketId } = fact.ticketKey;
  return withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => transaction.insert(suggestionFacts).values({
    workspaceId: harbour.workspaceId, id, type: fact.type, at: noon(date), suggestionId: 'suggestionId' in fact ? fact.suggestionId : null, memberId: harbour.memberIds.agent,
    console, host, ticketId, body: { ...fact, id, at: noon(date).toISOString() } as Fact,
  }));
}

function addRun(id: string, confidence: number, ticketId = id, date = 11): Promise<unknown> {
  return withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => transaction.insert(assistRuns).values({
    workspaceId: harbour.workspaceId, id, memberId: harbour.memberIds.agent, console: 'zendesk', host: 'harbour.zendesk.com', ticketId, intent: 'return-request', confidence, language: 'en', engine: 'built-in',
    triage: { intent: 'return-request', intentLabel: 'Return an item', confidence, alternatives: [], urgency: 'normal', sentiment: 'neutral', sentimentConfidence: 0.5, language: 'en', languageConfidence: 0.9, missing: [], handover: { recommended: false, reasons: [] } },
    eligible: true, startedAt: noon(date), endedAt: noon(date),
  }));
}
