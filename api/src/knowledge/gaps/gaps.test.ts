import { eraseCustomer } from '@countersign/db/crypto/erase-customer';
import { auditLog } from '@countersign/db/schema/audit-log';
import { texts } from '@countersign/db/schema/texts';
import { withWorkspace } from '@countersign/db/with-workspace';
import { uuidv7 } from '@countersign/shared/ids';
import { like } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pair } from '../../auth/testing/sign-in.ts';
import type { ArticleDraft, ArticleDraftList } from '../../routes/contracts/article-drafts.ts';
import type { Gap, GapReport } from '../../routes/contracts/knowledge-gaps.ts';
import { customerMessage, returnsTicket } from '../../testing/returns-ticket.ts';
import type { TestWorkspace } from '../../testing/seed-workspace.ts';
import { suggest } from '../../testing/suggest.ts';
import { testApp, type TestApp } from '../../testing/test-app.ts';
import { readMarkdown } from '../sources/read-markdown.ts';

let harbour: TestApp;
let colleague: Headers;
let quay: TestWorkspace;

/** Three customers ask about gift cards and two about jobs, which no article covers; of three drafts about returns each was sent with two sentences more. */
beforeAll(async () => {
  harbour = await testApp();
  quay = await harbour.addWorkspace('Quay Boats');
  colleague = await pair(harbour.dependencies.auth, harbour.as.colleague);
  await abstain('51', 'ada@post.example', 'Gift card', 'Can I pay one part by gift card and the rest by the credit card of ada.lund@post.example?');
  await abstain('52', 'bela@post.example', 'Gift card and credit card', 'Is it possible to pay with gift card and credit card together?');
  await abstain('52', 'bela@post.example', 'Gift card and credit card', 'Is it possible to pay with gift card and credit card together?');
  await abstain('53', 'cleo@post.example', 'Payment', 'My gift card does not cover everything. Can I pay the rest by credit card?', colleague);
  await abstain('54', 'dora@post.example', 'Apprenticeship', 'Do you take apprentices in your Hamburg office next summer?');
  await abstain('55', 'emil@post.example', 'Apprentice', 'I would love an apprenticeship in your office. Do you take apprentices?', colleague);
  await edit('61', 'fred@post.example', (draft) => `${draft}\n\nYou can swap the jacket for another size in any of our shops. Please keep the receipt 88213 from Fred for 2 years. We hope the weather gets better in Delft.`);
  await edit('62', 'gesa@post.example', (draft) => `Dear Gesa,\n\n${draft}\n\nYou may swap the jacket for another size in all our shops. Please keep the receipt 99120 for 2 years.`, colleague);
  await edit('63', 'hugo@post.example', () => 'You can swap your jacket for another size in each of our shops.');
  await edit('64', 'ines@post.example', (draft) => draft);
});
afterAll(() => harbour.close());

describe('the report of gaps', () => {
  test('groups what was asked by its likeness, and shows the gaps with most tickets first', async () => {
    const { gaps, runs, unreadable } = await report();
    expect(gaps.map(({ tickets, abstained, edited }) => [tickets, abstained, edited]).sort()).toEqual([[2, 2, 0], [3, 0, 3], [3, 3, 0]]);
    expect(gaps.map(({ tickets }) => tickets)).toEqual([3, 3, 2]);
    expect([runs, unreadable]).toEqual([8, 0]);
    expect(about(gaps, 'gift card').examples.map(({ question }) => question.toLowerCase()).every((question) => question.includes('gift card'))).toBe(true);
    expect(about(gaps, 'apprentice').examples).toHaveLength(2);
  });

  test('counts the tickets of each week, and says nothing of a trend that too few show', async () => {
    const { trend } = about((await report()).gaps, 'gift card');
    expect(trend).toMatchObject({ earlier: 0, later: 3, verdict: 'not-enough' });
    expect([trend.weeks.length, trend.weeks.at(-1)]).toEqual([13, 3]);
  });

  test('lists what agents keep adding, which two tickets share and no draft said', async () => {
    const { added } = about((await report()).gaps, 'return');
    expect(added).toMatchObject([
      { text: expect.stringMatching(/swap .*jacket for another size/), tickets: 3, agents: 2 },
      { text: expect.stringMatching(/^Please keep the receipt …/), tickets: 2, agents: 2 },
    ]);
    expect(JSON.stringify(added)).not.toMatch(/weather|30 days|Dear Gesa/);
  });

  test('names the nearest articles and how likely they answer', async () => {
    const gap = about((await report()).gaps, 'return');
    expect(gap.nearest[0]).toMatchObject({ documentId: 'returns', text: expect.any(String) });
    expect(new Set(gap.nearest.map(({ documentId }) => documentId)).size).toBe(gap.nearest.length);
    expect(about((await report()).gaps, 'gift card').answerable).toBeLessThan(0.52);
  });

  test('shows no address, number or name of a customer', async () => {
    const words = JSON.stringify((await report()).gaps);
    expect(words).toContain('[EMAIL_1]');
    expect(words).not.toMatch(/lund|post\.example|Marta|Olsen|Fred|Gesa|88213|99120/);
  });

  test('leaves an entry in the audit log without a word of them', async () => {
    await report();
    const entries = await audit('gaps.read');
    expect(entries.at(-1)).toMatchObject({ actorId: harbour.memberIds.lead, detail: { runs: 8 } });
    expect(JSON.stringify(entries)).not.toMatch(/gift card|apprentice/i);
  });

  test('can be narrowed, and is empty where nothing is missing', async () => {
    expect((await report('?from=2026-01-01&to=2026-01-31')).gaps).toEqual([]);
    expect((await report('?console=freshdesk')).gaps).toEqual([]);
  });

  test('holds nothing of another workspace', async () => {
    expect(await (await harbour.get('/v1/knowledge/gaps', quay.as.lead)).json()).toMatchObject({ gaps: [], runs: 0 });
    const { id } = (await report()).gaps[0]!;
    for (const path of ['dismiss', 'article']) expect((await harbour.post(`/v1/knowledge/gaps/${path}`, { gapId: id }, quay.as.lead)).status).toBe(404);
  });
});

test('a gap that was dismissed goes to the end, comes back on undo, and by itself once most of its tickets are newer', async () => {
  const gap = about((await report()).gaps, 'apprentice');
  const { dismissalId } = await ask<{ dismissalId: string }>('/v1/knowledge/gaps/dismiss', { gapId: gap.id });
  expect((await report()).gaps.at(-1)).toMatchObject({ id: gap.id, dismissal: { id: dismissalId, by: 'Lena Berg' } });
  expect(await ask('/v1/knowledge/gaps/restore', { dismissalId })).toEqual({ restored: true });
  expect(about((await report()).gaps, 'apprentice').dismissal).toBeNull();
  expect(await ask('/v1/knowledge/gaps/restore', { dismissalId })).toEqual({ restored: false });
  await ask('/v1/knowledge/gaps/dismiss', { gapId: gap.id });
  for (const id of ['71', '72', '73']) await abstain(id, `late-${id}@post.example`, 'Apprenticeship', `Do you take apprentices in your office in ${id} days?`);
  expect(about((await report()).gaps, 'apprentice')).toMatchObject({ tickets: 5, dismissal: null });
});

describe('an article begun from a gap', () => {
  let article: ArticleDraft;
  beforeAll(async () => {
    const { articleId } = await ask<{ articleId: string }>('/v1/knowledge/gaps/article', { gapId: about((await report()).gaps, 'return').id });
    article = (await (await harbour.get(`/v1/knowledge/article-drafts/${articleId}`, harbour.as.lead)).json()) as ArticleDraft;
  });

  test('has the question as its title and what agents added as its steps, and is internal', () => {
    expect(article).toMatchObject({ state: 'draft', visibility: 'internal', language: 'en', begunBy: 'Lena Berg', tickets: 3, editedAt: null });
    expect(article.title).toBe('Within how many days can I return an item?');
    expect(article.body).toMatch(/1\. You .*swap .*another size.*\n2\. Please keep the receipt …/);
    expect(article.body).toContain('Nobody has checked it.');
    expect(article.suggestionIds).toHaveLength(3);
  });

  test('is linked from its gap, and begun once', async () => {
    const gap = about((await report()).gaps, 'return');
    expect(gap.article).toEqual({ id: article.id, state: 'draft' });
    expect(await ask('/v1/knowledge/gaps/article', { gapId: gap.id })).toEqual({ articleId: article.id });
  });

  test('is not in the knowledge', async () => {
    const { sources } = (await (await harbour.get('/v1/knowledge/search?q=swap%20jacket%20another%20size%20shops', harbour.as.lead)).json()) as { sources: { title: string }[] };
    expect(sources.map(({ title }) => title)).not.toContain(article.title);
  });

  test('is edited, exported as Markdown that can be imported, set aside and taken up again', async () => {
    const path = `/v1/knowledge/article-drafts/${article.id}`;
    expect(await ask(path, { title: 'Swap: another size', visibility: 'public' })).toMatchObject({ title: 'Swap: another size', visibility: 'public', body: article.body, editedAt: expect.any(String) });
    const { fileName, markdown } = await ask<{ fileName: string; markdown: string }>(`${path}/export`, {});
    expect(fileName).toBe('swap-another-size.md');
    expect(readMarkdown(markdown, fileName)).toMatchObject({ title: 'Swap: another size', visibility: 'public', language: 'en', body: article.body.trim() });
    expect(markdown).toMatch(/status: draft\n[\s\S]*evidence:\n  - sug_/);
    expect(await ask(path, { state: 'dismissed' })).toMatchObject({ state: 'dismissed' });
    expect(await ask(path, { state: 'draft' })).toMatchObject({ state: 'draft', exportedAt: expect.any(String) });
    expect((await audit('article.%')).map(({ action }) => action)).toEqual(['article.begun', 'article.edited', 'article.exported', 'article.dismissed', 'article.edited']);
  });

  test.each([[{ title: '' }], [{ state: 'published' }], [{ owner: 'me' }]])('refuses %j', async (change) => {
    expect((await harbour.post(`/v1/knowledge/article-drafts/${article.id}`, change, harbour.as.lead)).status).toBe(422);
  });

  test('is nobody else’s', async () => {
    expect(await (await harbour.get('/v1/knowledge/article-drafts', quay.as.lead)).json()).toEqual({ articles: [] });
    expect((await harbour.get(`/v1/knowledge/article-drafts/${article.id}`, quay.as.lead)).status).toBe(404);
    expect((await harbour.post(`/v1/knowledge/article-drafts/${article.id}`, { title: 'Mine' }, quay.as.lead)).status).toBe(404);
    expect((await harbour.post(`/v1/knowledge/article-drafts/${article.id}/export`, {}, quay.as.lead)).status).toBe(404);
  });
});

test('a customer who is erased vanishes from the report, and with them an article that nobody has written over', async () => {
  const before = about((await report()).gaps, 'gift card');
  const { articleId } = await ask<{ articleId: string }>('/v1/knowledge/gaps/article', { gapId: before.id });
  await withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => eraseCustomer(transaction, harbour.dependencies.masterKey, harbour.workspaceId, 'ada@post.example'));
  const after = await report();
  expect(about(after.gaps, 'gift card').tickets).toBe(2);
  expect(JSON.stringify(after)).not.toContain('[EMAIL_1]');
  expect(after.unreadable).toBe(1);
  expect((await harbour.get(`/v1/knowledge/article-drafts/${articleId}`, harbour.as.lead)).status).toBe(404);
  const { articles } = (await (await harbour.get('/v1/knowledge/article-drafts', harbour.as.lead)).json()) as ArticleDraftList;
  expect(articles).toMatchObject([{ title: 'Swap: another size' }]);
});

test('once the texts have expired there is nothing to report, and how much was there is said', async () => {
  await withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => transaction.update(texts).set({ expiresAt: new Date(0) }));
  const { gaps, runs, unreadable } = await report();
  expect([gaps, runs]).toEqual([[], 0]);
  expect(unreadable).toBeGreaterThan(8);
});

async function abstain(id: string, email: string, subject: string, text: string, who = harbour.as.extension): Promise<void> {
  const events = await harbour.assist({ ticket: { ...returnsTicket(), key: { console: 'zendesk', host: 'harbour.zendesk.com', id }, subject, requester: { name: 'Marta Olsen', email }, messages: [customerMessage(text)] }, agent: { name: 'Ines Moreau' } }, who);
  expect(events.at(-1), `${subject} is not covered`).toMatchObject({ event: 'done', data: { outcome: 'abstained' } });
}

async function edit(id: string, email: string, reply: (draft: string) => string, who = harbour.as.extension): Promise<void> {
  const ticket = returnsTicket({ key: { console: 'zendesk', host: 'harbour.zendesk.com', id }, requester: { name: email.startsWith('fred') ? 'Fred' : 'Marta Olsen', email } });
  const { suggestionId, draft } = await suggest(harbour, { ticket }, who);
  const fact = (second: number) => ({ id: uuidv7(), at: new Date(Date.now() + second * 1000).toISOString(), ticketKey: ticket.key, suggestionId });
  await harbour.post('/v1/facts', { facts: [
    { fact: { ...fact(1), type: 'suggestion.inserted', via: 'insert', afterMessageId: null, leftOut: 0, landedDifferently: false } },
    { fact: { ...fact(2), type: 'suggestion.sent', messageId: 'm3', sentAt: new Date(Date.now() + 2000).toISOString(), afterInsertMs: 1000 }, sentText: { format: 'text', content: reply(draft) } },
  ] }, who);
}

async function report(query = ''): Promise<GapReport> {
  return (await (await harbour.get(`/v1/knowledge/gaps${query}`, harbour.as.lead)).json()) as GapReport;
}

async function ask<Answer>(path: string, body: unknown): Promise<Answer> {
  return (await (await harbour.post(path, body, harbour.as.lead)).json()) as Answer;
}

function about(gaps: readonly Gap[], words: string): Gap {
  const found = gaps.find((gap) => gap.question.toLowerCase().includes(words));
  if (found === undefined) throw new Error(`no gap about ${words}: ${gaps.map((gap) => gap.question).join(' | ')}`);
  return found;
}

function audit(action: string) {
  return withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => transaction.select().from(auditLog).where(like(auditLog.action, action)).orderBy(auditLog.id));
}
