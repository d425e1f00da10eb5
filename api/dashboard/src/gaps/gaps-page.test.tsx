import { ApiError } from '@countersign/api/client';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Article, ArticleRow, Gap, GapReport } from '../queries/gaps.ts';
import { showPage } from '../testing/show-page.tsx';

let pages: { gaps: typeof import('./gaps-page.tsx'); gap: typeof import('./gap-page.tsx'); article: typeof import('./article-page.tsx') };
let keys: typeof import('../queries/gaps.ts');
beforeAll(async () => {
  vi.stubGlobal('location', new URL('https://countersign.example/dashboard/gaps'));
  pages = { gaps: await import('./gaps-page.tsx'), gap: await import('./gap-page.tsx'), article: await import('./article-page.tsx') };
  keys = await import('../queries/gaps.ts');
});
const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', { getItem: (key: string) => kept.get(key) ?? null });
});
afterAll(() => vi.unstubAllGlobals());

const swap: Gap = {
  id: 'run_1', intent: 'exchange', intentLabel: 'Exchange', language: 'en', question: 'Can I swap a size?', tickets: 12, abstained: 0, edited: 12, firstAt: '2026-09-01T09:00:00.000Z', lastAt: '2026-11-02T09:00:00.000Z',
  trend: { weeks: [0, 2, 4, 6], earlier: 2, later: 10, verdict: 'higher' },
  examples: [{ question: 'Can I swap a size? Write to [EMAIL_1]', at: '2026-11-02T09:00:00.000Z', kind: 'edited', suggestionId: 'sug_1' }],
  added: [{ text: 'You can swap it in any shop.', tickets: 7, agents: 2, suggestionIds: ['sug_1', 'sug_2', 'sug_3', 'sug_4', 'sug_5', 'sug_6'] }],
  nearest: [{ documentId: 'returns', passageId: 'returns#1', kind: 'article', title: 'Return an item', heading: 'Times', text: 'Within 30 days.', score: 0.42, visibility: 'public', updated: '2026-05-04' }],
  answerable: 0.31, dismissal: null, article: null,
};
const once: Gap = { ...swap, id: 'run_2', question: 'Do you take apprentices?', tickets: 1, abstained: 1, edited: 0, added: [], nearest: [] };
const dismissed: Gap = { ...once, id: 'run_3', question: 'Do you sell your shelves?', tickets: 3, dismissal: { id: 'gap_1', by: 'Priya Raman', at: '2026-11-01T09:00:00.000Z' } };
const report: GapReport = { period: { from: '2026-08-24', to: '2026-11-21' }, definition: 'Grouped.', gaps: [swap, once, dismissed], runs: 16, unreadable: 2, isCut: false };
const row: ArticleRow = { id: 'art_1', state: 'draft', title: 'Swap a size', visibility: 'internal', language: 'en', intent: 'exchange', intentLabel: 'Exchange', begunBy: 'Priya Raman', createdAt: '2026-11-20T09:00:00.000Z', editedAt: null, exportedAt: null, tickets: 12 };
const article: Article = { ...row, body: '## Answer\n\n1. You can swap it in any shop.', suggestionIds: ['sug_1', 'sug_2'] };

const showGaps = (answer?: unknown, articles: readonly ArticleRow[] = []) => showPage(<pages.gaps.GapsPage />, [...(answer === undefined ? [] : [[keys.gapReportQuery({}).queryKey, answer] as const]), [keys.articlesQuery.queryKey, { articles }]]);
const showGap = (id: string, answer: unknown = report) => showPage(<pages.gap.GapPage id={id} />, [[keys.gapReportQuery({}).queryKey, answer]]);

describe('the page of gaps', () => {
  test('lists what came more than once, and folds away what came once or was dismissed', () => {
    const { markup, text } = showGaps(report);
    expect(text).toContain('16 runs, 2 can\'t be read any more');
    expect(text).toMatch(/Can I swap a size\? Exchange 12 12 .*Asked once: 1 .*Do you take apprentices\?.*Dismissed: 1 .*Do you sell your shelves\?/);
    expect(markup).toContain('href="/gaps/run_1"');
    expect(markup).toContain('aria-label="Tickets by week, 4 weeks: 0, 2, 4, 6"');
  });

  test('says what will appear while nothing is missing', () => {
    expect(showGaps({ ...report, gaps: [], runs: 0, unreadable: 0 }).text).toContain('Nothing is missing so far. Questions without a source appear here at once');
  });

  test('says so when all its texts are gone', () => {
    expect(showGaps({ ...report, gaps: [], runs: 0 }).text).toContain('No question can be read any more.');
  });

  test('keeps the articles while the report loads, fails or is refused', () => {
    expect(showGaps(undefined, [row]).markup).toContain('aria-label="Loading"');
    expect(showGaps(new Error('away'), [row]).text).toMatch(/couldn't be loaded.*Swap a size Draft Exchange 12 Priya Raman/);
    expect(showGaps(new ApiError(403, { code: 'FORBIDDEN', message: 'No.' })).text).toContain("Your role can't see this page.");
  });

  test('tells how an article is begun where there is none', () => {
    expect(showGaps(report).text).toContain('No article has been begun. Open a gap and choose Begin an article.');
  });
});

describe('the page of one gap', () => {
  test('shows what agents add with its count and replies, what was asked, the trend in words and what stands nearest', () => {
    const { markup, text } = showGap('run_1');
    expect(text).toContain('Higher: 2 before, 10 since');
    expect(text).toMatch(/You can swap it in any shop\. 7 tickets, 2 agents: 1 , 2 , 3 , 4 , 5 and more/);
    expect(text).toContain('Can I swap a size? Write to [EMAIL_1]');
    expect(text).toMatch(/Return an item 0\.42 .*Answerable 0\.31/);
    expect(markup).toContain('href="/search?text=Can%20I%20swap%20a%20size%3F"');
    expect(markup).toContain('href="/suggestions/sug_1"');
  });

  test('offers to begin an article or to dismiss it, and opens the one that was begun', () => {
    expect(showGap('run_1').text).toMatch(/Begin an article Dismiss/);
    expect(showGap('run_1', { ...report, gaps: [{ ...swap, article: { id: 'art_1', state: 'draft' } }] }).markup).toMatch(/href="\/gaps\/articles\/art_1"[^>]*>Open the article/);
  });

  test('that was dismissed says by whom, until when, and how to undo it', () => {
    const { text } = showGap('run_3');
    expect(text).toMatch(/Dismissed by Priya Raman, .*It comes back once most of its tickets are newer\. Undo/);
    expect(text).not.toMatch(/Dismiss /);
  });

  test('that is gone leads back to the others', () => {
    expect(showGap('run_9').text).toContain('This gap is not in the report any more. All gaps');
  });
});

describe('the page of an article', () => {
  const show = (answer: unknown) => showPage(<pages.article.ArticlePage id="art_1" />, [[keys.articleQuery('art_1').queryKey, answer]]);

  test('shows it as a draft with its words, its readers and its evidence', () => {
    const { markup, text } = show(article);
    expect(text).toMatch(/Article Draft Nothing is published here\./);
    expect(markup).toContain('value="Swap a size"');
    expect(markup).toContain('1. You can swap it in any shop.</textarea>');
    expect(markup).toMatch(/<option value="internal" selected="">/);
    expect(text).toMatch(/From 12 runs .*Sent reply 1 Sent reply 2 .*Begun by Priya Raman/);
  });

  test('brings back what was typed and not saved, and says so', () => {
    kept.set('countersign-article-art_1', JSON.stringify({ title: 'Swap any size', body: 'In any shop.', visibility: 'public', at: '2026-11-20T10:00:00.000Z' }));
    const { markup, text } = show(article);
    expect(markup).toContain('value="Swap any size"');
    expect(markup).toContain('In any shop.</textarea>');
    expect(text).toMatch(/Your words of .* are back\. They were not saved\. Discard them/);
    expect(markup).toMatch(/aria-disabled="false"[^>]*>Save</);
  });

  test('lets nothing be saved that is saved, and takes up again what was set aside', () => {
    expect(show(article).markup).toMatch(/aria-disabled="true"[^>]*>Save</);
    expect(show({ ...article, state: 'dismissed' }).text).toMatch(/Set aside .*Take it up again/);
  });

  test('says that it could not be loaded', () => {
    expect(show(new Error('away')).text).toContain('Try again');
  });
});
