import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { SuggestionDetail } from '../queries/suggestions.ts';
import { showPage } from '../testing/show-page.tsx';

let page: typeof import('./suggestion-page.tsx');
let keys: typeof import('../queries/suggestions.ts');
beforeAll(async () => {
  vi.stubGlobal('location', new URL('https://countersign.example/dashboard/suggestions/sug_1'));
  page = await import('./suggestion-page.tsx');
  keys = await import('../queries/suggestions.ts');
});
afterAll(() => vi.unstubAllGlobals());

const suggestion: SuggestionDetail = {
  id: 'sug_1', ticketKey: { console: 'zendesk', host: 'harbour.zendesk.com', id: '41' }, ticketName: '41', agent: 'Ines Moreau', intent: 'return-request', intentLabel: 'Return an item', language: 'en', engine: 'model', phase: 'generated', outcome: null,
  survived: null, added: null, findings: 0, createdAt: '2026-11-20T09:00:00.000Z', sentAt: null, draft: null, sent: null, facts: [], sources: [], findingList: [], rating: null, ratingReason: null, timingsMs: {}, modelCalls: [],
};
const show = (changes: Partial<SuggestionDetail>) => showPage(<page.SuggestionPage id="sug_1" />, [[keys.suggestionQuery('sug_1').queryKey, { ...suggestion, ...changes }]]);

test('names each prompt and its version, the model that had it and how that ended', () => {
  const call = { model: 'small', host: 'models.example', at: '2026-11-20T09:00:01.000Z', outcome: 'answered' };
  const { text, markup } = show({ modelCalls: [{ ...call, prompt: 'draft/7' }, { ...call, prompt: 'writing-shorter/2', at: '2026-11-20T09:00:02.000Z', outcome: 'timeout' }] });
  expect(markup).toContain('aria-label="Model"');
  expect(text).toMatch(/Prompt draft\/7 small at models\.example, answered .*Prompt writing-shorter\/2 small at models\.example, too slow/);
});

test('a case bears the number that agents know, and leads to the address of its id', () => {
  const { text, markup } = show({ ticketKey: { console: 'salesforce', host: 'acme.lightning.force.com', id: '500Qy00000AbCdEIAV' }, ticketName: '00001041' });
  expect(text).toContain('#00001041');
  expect(text).not.toContain('500Qy');
  expect(markup).toContain('href="https://acme.lightning.force.com/lightning/r/Case/500Qy00000AbCdEIAV/view"');
});

test('says nothing of a model where none was asked', () => expect(show({ engine: 'built-in' }).markup).not.toContain('aria-label="Model"'));

test('counts no claims where the draft makes none, and says that a language could not be told', () => {
  const { text } = show({ language: 'und' });
  expect(text).not.toContain('Claims with a source');
  expect(text).toContain('Ines Moreau, Zendesk, language unknown');
});
