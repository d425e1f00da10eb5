import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { ExplainedSearch } from '../queries/search.ts';
import { showPage } from '../testing/show-page.tsx';
import { readWish, wishToAddress } from './search-wish.ts';

let page: typeof import('./search-page.tsx');
let keys: typeof import('../queries/search.ts');
beforeAll(async () => {
  vi.stubGlobal('location', new URL('https://countersign.example/dashboard/search?text=return%20an%20item&visibility=internal'));
  page = await import('./search-page.tsx');
  keys = await import('../queries/search.ts');
});
afterAll(() => vi.unstubAllGlobals());

const hit: ExplainedSearch['hits'][number] = {
  documentId: 'goodwill', passageId: 'goodwill#1', kind: 'article', title: 'Goodwill limits', heading: 'Limits', text: 'An agent may waive the fee.', score: 0.42, visibility: 'internal', updated: '2026-05-04', language: 'en',
  reasons: { terms: [{ term: 'return', field: 'title', score: 0.2 }, { term: 'item', field: 'document', score: 0.04 }], document: 0.25, passage: 0.2, boost: -0.03 },
};
const found: ExplainedSearch = { hits: [hit], answerable: 0.69, abstains: false, intentLabel: null, language: '', passagesSearched: 1840, tookMs: 1.4 };
const wish = { text: 'return an item', as: 'question', visibility: 'internal' } as const;
const show = (answer?: unknown) => showPage(<page.SearchPage />, answer === undefined ? [] : [[keys.explainQuery(wish).queryKey, answer]]);

describe('the page of search', () => {
  test('shows each hit with the parts of its score and the words that made them', () => {
    const { text } = show(found);
    expect(text).toMatch(/Would draft .*Answerable 0\.69 .*1,840 passages in 1\.4 ms/);
    expect(text).toMatch(/Goodwill limits .*Internal 0\.42 .*Its own words 0\.20 Its document 0\.25 Learned from use −0\.03 return title 0\.20 item rest of the document 0\.04/);
  });

  test('says when a draft would abstain, and what a ticket is about', () => {
    expect(show({ ...found, abstains: true, answerable: 0.03 }).text).toMatch(/Would abstain .*Answerable 0\.03/);
  });

  test('says why a hit of a ticket has no reasons', () => {
    expect(show({ ...found, hits: [{ ...hit, reasons: null }] }).text).toContain('Found by one question of the ticket, not by the whole of it.');
  });

  test('offers to clear filters that leave nothing', () => {
    expect(show({ ...found, hits: [] }).text).toContain('Nothing matches these filters. Clear them');
  });

  test('waits, and says that it failed', () => {
    expect(show().markup).toContain('aria-label="Loading"');
    expect(show(new Error('away')).text).toContain('Try again');
  });
});

test.each(['', '?text=return+an+item', '?text=Hello&as=ticket&visibility=public&kind=macro&language=de&source=help-centre'])('a search %s is the same after it was written to the address', (address) => {
  expect(readWish(wishToAddress(readWish(address)).split('?')[1] ?? '')).toEqual(readWish(address));
});

test('an address that names what there is not searches without it', () => {
  expect(readWish('?text=x&as=poem&visibility=secret&kind=rumour')).toEqual({ text: 'x', as: 'question' });
});
