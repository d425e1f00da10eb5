import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Privacy } from '../queries/privacy.ts';
import { showPage } from '../testing/show-page.tsx';

let page: typeof import('./privacy-page.tsx');
let masked: typeof import('./masked-text.tsx');
let key: readonly string[];
beforeAll(async () => {
  vi.stubGlobal('location', new URL('https://countersign.example/dashboard/privacy'));
  [page, masked] = await Promise.all([import('./privacy-page.tsx'), import('./masked-text.tsx')]);
  key = (await import('../queries/privacy.ts')).privacyQuery.queryKey;
});

const settings = { maskOrderNumbers: true, maskTrackingNumbers: false, patterns: [{ name: 'Loyalty card', pattern: 'LC-\\d{4}', matches: ['LC-2041'], leaves: [] }] };
const privacy: Privacy = { version: 3, settings, changes: [{ version: 3, at: '2025-11-19T09:14:00.000Z', by: 'Priya Raman' }] };
const show = (answer?: Privacy | Error) => showPage(<page.default />, answer === undefined ? [] : [[key, answer]]);

describe('the page of privacy', () => {
  test('says what is always masked, before anything is loaded and when nothing can be', () => {
    for (const { text, markup } of [show(), show(new Error('away'))]) {
      expect(text).toContain('Payment cards');
      expect(text).toContain('Where masking fails, nothing is sent');
      expect(markup).not.toContain('type="submit"');
    }
    expect(show().markup).toContain('aria-label="Loading"');
    expect(show(new Error('away')).text).toContain("couldn't be loaded");
  });

  test('shows the switches as they stand, the patterns with their examples, and who saved them', () => {
    const { text, markup } = show(privacy);
    expect([...markup.matchAll(/role="switch"[^>]*aria-checked="(\w+)"/g)].map(([, isOn]) => isOn)).toEqual(['true', 'false']);
    for (const words of ['value="Loyalty card"', 'value="LC-\\d{4}"', '>LC-2041</textarea>']) expect(markup).toContain(words);
    expect(text).toContain('Version 3, Priya Raman');
    expect(markup, 'nothing was changed yet').toMatch(/aria-disabled="true"[^>]*>Save</);
  });

  test('says that there is no pattern and no change yet', () => {
    const { text } = show({ version: 0, settings: { ...settings, patterns: [] }, changes: [] });
    expect(text).toContain('None yet.');
    expect(text).toContain('Never changed.');
  });

  test('marks what was found in a text that is tried, says why, and shows what a model reads', () => {
    const trial = { spans: [{ start: 9, end: 24, type: 'EMAIL', score: 1, explanation: 'an address with a known ending' }], masked: 'Write to [EMAIL_1].' };
    const { text, markup } = showPage(<masked.MaskedText text="Write to jo@post.example." trial={trial} />, []);
    expect(markup).toContain('<mark>jo@post.example</mark>');
    expect(text).toContain('an address with a known ending');
    expect(text).toContain('[EMAIL_1]');
    expect(showPage(<masked.MaskedText text="Hello" trial={{ spans: [], masked: 'Hello' }} />, []).text).toContain('Nothing is masked in it.');
  });
});
