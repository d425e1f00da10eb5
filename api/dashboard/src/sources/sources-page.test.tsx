import { ApiError } from '@countersign/api/client';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { Router } from 'wouter';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Source, SourceKind, SourceRun } from '../queries/sources.ts';

let pages: { sources: typeof import('./sources-page.tsx'); source: typeof import('./source-page.tsx'); fresh: typeof import('./new-source-page.tsx') };
let keys: typeof import('../queries/sources.ts');
beforeAll(async () => {
  vi.stubGlobal('location', new URL('https://countersign.example/dashboard/sources'));
  const [sources, source, fresh, queries] = await Promise.all([import('./sources-page.tsx'), import('./source-page.tsx'), import('./new-source-page.tsx'), import('../queries/sources.ts')]);
  pages = { sources, source, fresh };
  keys = queries;
});

const counts = { added: 3, changed: 1, removed: 0, same: 12, failed: 1 };
const run: SourceRun = {
  id: 'run_1', sourceId: 'src_1', state: 'done', dryRun: false, startedBy: 'mem_1', total: 17, done: 17, counts, changes: [{ change: 'added', title: 'Return a lamp' }],
  startedAt: '2026-11-20T09:14:00.000Z', endedAt: '2026-11-20T09:14:02.000Z', error: null, errors: [{ item: 'zendesk-article-7', code: 'INVALID_INPUT', message: 'Its field title is not as Zendesk documents it.' }],
};
const source: Source = {
  id: 'src_1', kind: 'zendesk-articles', name: 'Help centre', settings: { address: 'https://acme.zendesk.com' }, secrets: ['token'], refreshMinutes: 1_440, enabled: true, health: 'partial',
  documents: 16, macros: 0, documentsWithPrivacy: 2, lastImportedAt: '2026-11-20T09:14:02.000Z', nextImportAt: '2026-11-21T09:14:02.000Z', lastRun: null, createdAt: '2026-11-01T00:00:00.000Z',
};
const kind: SourceKind = {
  kind: 'zendesk-articles', secrets: ['token'],
  settings: { type: 'object', required: ['address', 'token'], properties: { address: { type: 'string', title: 'Zendesk address' }, token: { type: 'string', title: 'API token' }, sections: { type: 'array', default: [] } } },
};

interface State {
  readonly sources?: readonly Source[] | Error;
  readonly runs?: readonly SourceRun[];
}

function show(element: React.ReactNode, { sources, runs }: State): string {
  const queries = new QueryClient({ defaultOptions: { queries: { retryOnMount: false } } });
  const list = queries.getQueryCache().build(queries, { queryKey: keys.sourcesQuery.queryKey });
  if (sources instanceof Error) list.setState({ ...list.state, status: 'error', error: sources });
  else if (sources) queries.setQueryData(keys.sourcesQuery.queryKey, { sources: [...sources], kinds: [kind] });
  if (runs) queries.setQueryData(keys.runsQuery('src_1').queryKey, { runs: [...runs] });
  return renderToStaticMarkup(<QueryClientProvider client={queries}><Router ssrPath="/sources">{element}</Router></QueryClientProvider>);
}
const words = (markup: string): string => markup.replace(/<[^>]+>/g, ' ').replace(/&#x27;/g, "'").replace(/\s+/g, ' ');

describe('the page of sources', () => {
  test('says of each source how it stands, what it holds and what it gives away', () => {
    const text = words(show(<pages.sources.SourcesPage />, { sources: [source] }));
    for (const part of ['Help centre', 'Zendesk help centre', 'Some items failed', '16 documents', 'in 2 documents']) expect(text).toContain(part);
  });

  test('puts a failing source above one that stands well', () => {
    const text = words(show(<pages.sources.SourcesPage />, { sources: [{ ...source, id: 'src_2', name: 'Aaa', health: 'healthy' }, { ...source, name: 'Zzz', health: 'failing' }] }));
    expect(text.indexOf('Zzz')).toBeLessThan(text.indexOf('Aaa'));
  });

  test('invites when there is none, waits while it loads, and offers to try again when it fails', () => {
    expect(words(show(<pages.sources.SourcesPage />, { sources: [] }))).toContain('No source has been added yet.');
    expect(show(<pages.sources.SourcesPage />, {})).toContain('aria-label="Loading"');
    expect(words(show(<pages.sources.SourcesPage />, { sources: new Error('away') }))).toContain('Try again');
    expect(words(show(<pages.sources.SourcesPage />, { sources: new ApiError(403, { code: 'FORBIDDEN', message: 'No.' }) }))).toContain("Your role can't see this page.");
  });
});

describe('the page of one source', () => {
  test('names what an import changed and each item that failed, with its reason', () => {
    const text = words(show(<pages.source.SourcePage id="src_1" />, { sources: [source], runs: [run] }));
    for (const part of ['3 added, 1 changed, 12 the same, 1 failed', 'Return a lamp', 'zendesk-article-7', 'Its field title is not as Zendesk documents it.']) expect(text).toContain(part);
  });

  test('shows how far a running import is, with a way to stop it and none to start another', () => {
    const markup = show(<pages.source.SourcePage id="src_1" />, { sources: [{ ...source, health: 'running' }], runs: [{ ...run, state: 'running', done: 4, endedAt: null }] });
    expect(words(markup)).toContain('4 of 17');
    expect(markup).toMatch(/<progress[^>]*value="4"[^>]*max="17"|<progress[^>]*max="17"[^>]*value="4"/);
    expect(words(markup)).toContain('Stop');
    expect([...markup.matchAll(/<button[^>]*aria-disabled="true"[^>]*>/g)].length).toBeGreaterThanOrEqual(2);
  });

  test('never shows a stored token, and says that it can be replaced', () => {
    const markup = show(<pages.source.SourcePage id="src_1" />, { sources: [source], runs: [] });
    expect(markup).toMatch(/<input[^>]*type="password"[^>]*value=""|<input[^>]*value=""[^>]*type="password"/);
    expect(words(markup)).toContain('One is stored. Leave this empty to keep it.');
  });

  test('switches it off and on, and imports nothing while it is off', () => {
    const page = (enabled: boolean): string => show(<pages.source.SourcePage id="src_1" />, { sources: [{ ...source, enabled, health: enabled ? 'healthy' : 'off' }], runs: [] });
    expect(page(true)).toMatch(/role="switch"[^>]*aria-checked="true"[^>]*>On</);
    expect(page(false)).toMatch(/role="switch"[^>]*aria-checked="false"[^>]*>Off</);
    expect(words(page(false))).toContain('The source is off.');
  });

  test('says why an import failed', () => {
    const text = words(show(<pages.source.SourcePage id="src_1" />, { sources: [source], runs: [{ ...run, state: 'failed', error: { code: 'FORBIDDEN', message: 'Zendesk does not accept the token.' }, errors: [], changes: [] }] }));
    expect(text).toContain('Failed');
    expect(text).toContain('Zendesk does not accept the token.');
  });
});

describe('adding a source', () => {
  test('offers every kind, then asks for what that kind needs', () => {
    expect(words(show(<pages.fresh.NewSourcePage />, { sources: [] }))).toContain('Zendesk help centre');
    const form = show(<pages.fresh.NewSourcePage kind="zendesk-articles" />, { sources: [] });
    for (const part of ['Zendesk address', 'API token', 'Sections · optional', 'Fill in what is not optional.']) expect(words(form).replace(/ ·/g, ' ·').replace(/\s+/g, ' ')).toContain(part);
    expect(form).toMatch(/<button[^>]*type="submit"[^>]*aria-disabled="true"/);
  });
});
