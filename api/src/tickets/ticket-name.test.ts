import { findings } from '@countersign/db/schema/findings';
import { suggestionFacts } from '@countersign/db/schema/suggestion-facts';
import { withWorkspace } from '@countersign/db/with-workspace';
import { uuidv7 } from '@countersign/shared/ids';
import { rule } from '@countersign/shared/policy/rule';
import type { Fact } from '@countersign/shared/suggestion/facts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SentAnyway, SentUnread, TextForMachines } from '../routes/contracts/guard-analytics.ts';
import type { PolicyReplay } from '../routes/contracts/policies.ts';
import type { SuggestionDetail, SuggestionList } from '../routes/contracts/suggestions.ts';
import { returnsTicket } from '../testing/returns-ticket.ts';
import { suggest } from '../testing/suggest.ts';
import { clock, testApp, type TestApp } from '../testing/test-app.ts';

const key = { console: 'salesforce', host: 'harbour.lightning.force.com', id: '500Qy00000AbCdEIAV' } as const;
const number = 'CS-48201';

let harbour: TestApp;
let suggestionId: string;
let runId: string;
let draft: string;

beforeAll(async () => {
  harbour = await testApp();
  ({ suggestionId, runId, draft } = await suggest(harbour, { ticket: returnsTicket({ key, fields: { caseNumber: number } }) }));
}, 120_000);
afterAll(() => harbour.close());

const get = async <Answer>(path: string): Promise<Answer> => (await (await harbour.get(`/v1/${path}`, harbour.as.lead)).json()) as Answer;

function keep(fact: Record<string, unknown> & { readonly type: Fact['type'] }, ofSuggestion: string | null): Promise<unknown> {
  const whole = { ...fact, id: uuidv7(), at: clock.now.toISOString(), ticketKey: key, suggestionId: ofSuggestion } as Fact;
  return withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => transaction.insert(suggestionFacts).values({
    workspaceId: harbour.workspaceId, id: whole.id, type: whole.type, at: clock.now, suggestionId: ofSuggestion, memberId: harbour.memberIds.agent, console: key.console, host: key.host, ticketId: key.id, body: whole,
  }));
}

test('a lead sees a case by its number in the list and on its page, and its key stays the id', async () => {
  const { suggestions: [row] } = await get<SuggestionList>('suggestions');
  expect(row).toMatchObject({ ticketKey: key, ticketName: number });
  expect(await get<SuggestionDetail>(`suggestions/${suggestionId}`)).toMatchObject({ ticketKey: key, ticketName: number });
});

test('a reply that no draft was offered for is named by what a run on its case was told', async () => {
  await keep({ type: 'finding.sent', findingId: 'fnd_1', rule: 'refund', severity: 'block', overridden: false, messageId: 'm2', sentAt: clock.now.toISOString() }, null);
  expect((await get<SentAnyway>('analytics/sent-anyway')).replies).toMatchObject([{ ticketKey: key, ticketName: number }]);
  const [, , row] = (await (await harbour.get('/v1/analytics/csv/sent-anyway', harbour.as.lead)).text()).split('\r\n');
  expect(row).toContain(`salesforce,${key.id},${number},refund`);
});

test('so are a draft that left unread, and a case with text for machines', async () => {
  await keep({ type: 'suggestion.sent-unread', because: ['low-confidence'], words: 60, readingMs: 12_000, hadMs: 4_000 }, suggestionId);
  expect((await get<SentUnread>('analytics/sent-unread')).replies).toMatchObject([{ ticketName: number }]);
  await withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => transaction.insert(findings).values({
    workspaceId: harbour.workspaceId, id: 'fnd_steer', runId, rule: 'built-in.injection', kind: 'injection', severity: 'warn', on: 'message', start: 0, end: 4, createdAt: clock.now,
  }));
  expect((await get<TextForMachines>('analytics/text-for-machines')).replies).toMatchObject([{ ticketKey: key, ticketName: number }]);
});

test('so is what a rehearsed rule would judge otherwise', async () => {
  const word = /\b[a-z]{6,}\b/.exec(draft)![0];
  const noWord = rule.parse({ id: 'no-word', clause: 'No such word.', severity: 'warn', detector: { type: 'phrase', phrases: [word] } });
  const answer = await harbour.post('/v1/policies/replay', { id: 'no-word', rule: noWord }, harbour.as.lead);
  expect(((await answer.json()) as PolicyReplay).changes[0]).toMatchObject({ ticketKey: key, ticketName: number });
});

test('a later run whose page didn’t show the number takes it from nobody, and another case gets none of it', async () => {
  await suggest(harbour, { ticket: returnsTicket({ key }) });
  await suggest(harbour, { ticket: returnsTicket({ key: { ...key, id: '500Qy00000OtHeRIAV' } }) });
  await suggest(harbour);
  const { suggestions } = await get<SuggestionList>('suggestions');
  expect(suggestions.map(({ ticketName }) => ticketName).toSorted()).toEqual([number, number, '500Qy00000OtHeRIAV', returnsTicket().key.id].toSorted());
});
