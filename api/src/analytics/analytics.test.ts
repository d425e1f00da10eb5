import { assistRuns } from '@countersign/db/schema/assist-runs';
import { suggestions } from '@countersign/db/schema/suggestions';
import { createSuggestion } from '@countersign/db/testing';
import { withWorkspace } from '@countersign/db/with-workspace';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AcceptanceOverTime, ByIntent, Funnel, Outcomes, Overview } from '../routes/contracts/analytics.ts';
import { clock, testApp, type TestApp } from '../testing/test-app.ts';

let harbour: TestApp;

type Values = Partial<typeof suggestions.$inferInsert>;
const day = (date: number, hour = 12) => new Date(Date.UTC(2026, 10, date, hour));

/**
 * Twenty ticket views in the week from Monday 9 November 2026: two abstained, eighteen drafted. Fifteen drafts were displayed, eleven of them
 * inserted: five sent as they were, three edited, two rewritten, one ambiguous; four displayed ones were not inserted: two discarded, one unused, one open.
 */
beforeAll(async () => {
  harbour = await testApp();
  clock.now = day(15);
  for (let view = 0; view < 20; view += 1) await addRun(`run_${view}`, { outcome: view < 2 ? 'abstained' : 'drafted', suggestionId: view < 2 ? null : `sug_${view}`, timings: { total: 10 * (view + 1) } });
  await addRun('run_held_out', { outcome: null, heldOut: true, eligible: false });
  const displayed: Values = { displayedAt: day(9, 13) };
  const inserted: Values = { ...displayed, insertedAt: day(9, 14) };
  const sent: Values = { ...inserted, sentAt: day(9, 15), phase: 'sent' };
  const lives: Values[] = [
    ...Array<Values>(5).fill({ ...sent, outcome: 'as-is', survived: 1, added: 0 }),
    ...Array<Values>(3).fill({ ...sent, outcome: 'edited', survived: 0.75, added: 0.2, intent: 'refund-request' }),
    ...Array<Values>(2).fill({ ...sent, outcome: 'rewritten', survived: 0.25, added: 0.7, intent: 'refund-request', language: 'de' }),
    { ...inserted, outcome: 'ambiguous', phase: 'ambiguous' },
    ...Array<Values>(2).fill({ ...displayed, sentAt: day(9, 15), outcome: 'discarded', phase: 'discarded' }),
    { ...displayed, outcome: 'unused', phase: 'unused' },
    { ...displayed, phase: 'displayed' },
    ...Array<Values>(3).fill({ phase: 'generated' }),
  ];
  for (const [position, life] of lives.entries()) {
    await createSuggestion(harbour.dependencies.database, harbour.workspaceId, { id: `sug_${position + 2}`, memberId: harbour.memberIds.agent, intent: 'return-request', createdAt: day(9 + (position % 3)), generatedAt: day(9), ...life });
  }
  // An earlier week: one displayed, none accepted; and a draft that was drafted anew, which its successor stands for.
  await createSuggestion(harbour.dependencies.database, harbour.workspaceId, { id: 'sug_before', createdAt: day(4), ...displayed, outcome: 'discarded' });
  await createSuggestion(harbour.dependencies.database, harbour.workspaceId, { id: 'sug_first_version', createdAt: day(9), ...displayed });
  await addRun('run_again', { outcome: 'drafted', suggestionId: 'sug_2', regenerates: 'sug_first_version' });
});
afterAll(() => harbour.close());

const week = '?from=2026-11-09&to=2026-11-15';

test('the headline counts acceptance, edit distance, drafts and time by their definitions', async () => {
  const overview = await ask<Overview>('overview', week);
  expect(overview.acceptance).toMatchObject({ count: 8, n: 15 });
  // The 95 % score interval of 8 of 15, computed apart from this code.
  expect([overview.acceptance.low, overview.acceptance.high].map((bound) => bound?.toFixed(4))).toEqual(['0.3012', '0.7519']);
  expect(overview.acceptance.definition).toContain('60 %');
  expect(overview.before).toMatchObject({ count: 0, n: 1, period: { from: '2026-11-02', to: '2026-11-08' }, verdict: 'not-enough', difference: null });
  expect(overview.editDistance).toMatchObject({ n: 10, mean: (5 * 0 + 3 * 0.25 + 2 * 0.75) / 10 });
  expect(overview.drafted).toMatchObject({ count: 18, n: 20, share: 0.9 });
  expect(overview.timeToDraft).toMatchObject({ n: 18, p50Ms: 115 });
});

test('the funnel narrows from eligible to sent, each step of the one before', async () => {
  const { steps } = await ask<Funnel>('funnel', week);
  expect(steps.map(({ step, count, rate }) => [step, count, rate?.n ?? null])).toEqual([['eligible', 20, null], ['generated', 18, 20], ['displayed', 15, 18], ['inserted', 11, 15], ['sent', 10, 11]]);
  for (const { definition } of steps) expect(definition).toMatch(/\.$/);
});

test('outcomes are all there, those nobody had too', async () => {
  const { outcomes } = await ask<Outcomes>('outcomes', week);
  expect(outcomes.map(({ outcome, count, n }) => [outcome, count, n])).toEqual([['as-is', 5, 14], ['edited', 3, 14], ['rewritten', 2, 14], ['discarded', 2, 14], ['unused', 1, 14], ['ambiguous', 1, 14]]);
});

test('by intent, most displayed first, with the share of the draft that agents change', async () => {
  const { intents } = await ask<ByIntent>('by-intent', week);
  expect(intents.map(({ intent, intentLabel, count, n, editDistance }) => [intent, intentLabel, count, n, editDistance])).toEqual([
    ['return-request', 'Return an item', 5, 10, 0], ['refund-request', 'Refund wanted', 3, 5, 0.45],
  ]);
});

test('over time every day is there, the empty ones with n = 0 and no share', async () => {
  const { step, points } = await ask<AcceptanceOverTime>('acceptance-over-time', week);
  expect(step).toBe('day');
  expect(points.map(({ start, n, current }) => [start.slice(-2), n, current])).toEqual([['09', 5, false], ['10', 5, false], ['11', 5, false], ['12', 0, false], ['13', 0, false], ['14', 0, false], ['15', 0, true]]);
  expect(points.reduce((sum, point) => sum + point.count, 0)).toBe(8);
  expect(points[3]).toMatchObject({ share: null, low: null, high: null });
});

test('over a quarter the steps are weeks from Monday', async () => {
  const { step, points } = await ask<AcceptanceOverTime>('acceptance-over-time', '?from=2026-09-01&to=2026-11-15');
  expect(step).toBe('week');
  expect(points.at(-1)).toMatchObject({ start: '2026-11-09', count: 8, n: 15 });
  expect(points.at(-2)).toMatchObject({ start: '2026-11-02', count: 0, n: 1 });
});

test.each<[string, number, number]>([
  ['&language=de', 0, 2],
  ['&intent=refund-request', 3, 5],
  ['&console=freshdesk', 0, 0],
  ['&engine=built-in', 8, 15],
])('%s narrows every figure', async (filter, count, n) => {
  expect((await ask<Overview>('overview', week + filter)).acceptance).toMatchObject({ count, n });
  expect((await ask<Funnel>('funnel', week + filter)).steps[2]?.count).toBe(n);
});

test('without a period it is the last 28 days', async () => {
  expect((await ask<Overview>('overview', '')).period).toEqual({ from: '2026-10-19', to: '2026-11-15' });
});

test.each(['from=2026-11-10&to=2026-11-09', 'from=0000-01-01', 'from=2001-01-01', 'from=today', 'engine=magic'])('?%s is refused by the name of its place', async (query) => {
  const answer = await harbour.get(`/v1/analytics/acceptance-over-time?${query}`, harbour.as.lead);
  expect([answer.status, await answer.json()]).toMatchObject([422, { code: 'INVALID_INPUT', path: query.split('=')[0] }]);
});

describe('as CSV', () => {
  test.each([
    ['overview', 'figure,count,n,share,low,high', 'acceptance,8,15,0.533'],
    ['funnel', 'step,reached,count,n,share,low,high', 'eligible,20,,,,,'],
    ['outcomes', 'outcome,count,n,share,low,high', 'as-is,5,14,0.357'],
    ['by-intent', 'intent,label,count,n,share,low,high,edit distance', 'return-request,Return an item,5,10,0.5'],
    ['acceptance-over-time', 'start,count,n,share,low,high', '2026-11-09,'],
  ])('%s has a header row and the same figures', async (question, header, first) => {
    const answer = await harbour.get(`/v1/analytics/csv/${question}${week}`, harbour.as.lead);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="countersign-${question}.csv"`);
    const lines = (await answer.text()).split('\r\n');
    expect(lines[0]).toBe(header);
    expect(lines[1]).toContain(first);
    expect(lines.at(-1)).toBe('');
  });

  test('a question nobody asks is refused', async () => {
    expect((await harbour.get('/v1/analytics/csv/salaries', harbour.as.lead)).status).toBe(422);
  });
});

async function ask<Answer>(question: string, query: string): Promise<Answer> {
  return (await (await harbour.get(`/v1/analytics/${question}${query}`, harbour.as.lead)).json()) as Answer;
}

function addRun(id: string, values: Partial<typeof assistRuns.$inferInsert>): Promise<unknown> {
  return withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => transaction.insert(assistRuns).values({
    workspaceId: harbour.workspaceId, id, memberId: harbour.memberIds.agent, console: 'zendesk', host: 'harbour.zendesk.com', ticketId: id, intent: 'return-request', confidence: 0.9, language: 'en', engine: 'built-in',
    triage: { intent: 'return-request', intentLabel: 'Return an item', confidence: 0.9, alternatives: [], urgency: 'normal', sentiment: 'neutral', sentimentConfidence: 0.5, language: 'en', languageConfidence: 0.9, missing: [], handover: { recommended: false, reasons: [] } },
    eligible: true, startedAt: day(9), endedAt: day(9), ...values,
  }));
}
