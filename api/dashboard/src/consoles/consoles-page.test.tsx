import { ApiError } from '@countersign/api/client';
import { fillSwitches } from '@countersign/shared/consoles/fill-switches';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { HookLost } from '../queries/consoles.ts';
import type { Me } from '../queries/me.ts';

let page: typeof import('./consoles-page.tsx');
let keys: { reports: readonly unknown[]; workspace: readonly unknown[] };
beforeAll(async () => {
  vi.stubGlobal('location', new URL('https://countersign.example/dashboard/consoles'));
  page = await import('./consoles-page.tsx');
  const [{ adapterReportsQuery }, { workspaceQuery }] = await Promise.all([import('../queries/consoles.ts'), import('../queries/workspace.ts')]);
  keys = { reports: adapterReportsQuery.queryKey, workspace: workspaceQuery.queryKey };
});

const workspace = { consoles: fillSwitches({ zendesk: { insert: 'off' } }) };
const switchCount = 4 * Object.keys(workspace.consoles).length;
const lost: HookLost = {
  console: 'zendesk', view: 'composer', selector: '[data-test-id="reply"]', field: 'reply box', extensionVersion: '0.1.0', count: 0, browsers: 3, days: 1,
  firstSeenAt: '2026-11-19T09:14:00.000Z', lastSeenAt: '2026-11-20T09:14:00.000Z',
};

function show(role: Me['role'], reports: readonly HookLost[] | Error | null): string {
  const queries = new QueryClient({ defaultOptions: { queries: { retryOnMount: false } } });
  queries.setQueryData(keys.workspace, workspace);
  const kept = queries.getQueryCache().build(queries, { queryKey: keys.reports });
  if (reports instanceof Error) kept.setState({ ...kept.state, status: 'error', error: reports });
  else if (reports !== null) queries.setQueryData(keys.reports, { reports });
  const me = { memberId: 'mem_1', name: 'Priya Raman', email: '', role, session: 'dashboard', workspace: { id: 'wsp_1', name: 'Harbour' } } as Me;
  return renderToStaticMarkup(<QueryClientProvider client={queries}><page.ConsolesPage me={me} /></QueryClientProvider>);
}
const words = (markup: string): string => markup.replace(/<[^>]+>/g, ' ').replace(/&quot;/g, '"').replace(/\s+/g, ' ');
const switches = (markup: string): string[] => [...markup.matchAll(/<button[^>]*role="switch"[^>]*>/g)].map(([button]) => button);

describe('the page of consoles', () => {
  test('names what was lost where, in how many browsers and since when', () => {
    const text = words(show('lead', [lost]));
    for (const part of ['Zendesk', 'reply box', 'composer', '[data-test-id="reply"]', '0.1.0', '3']) expect(text).toContain(part);
  });

  test('says that no page has drifted when none has', () => {
    expect(words(show('lead', []))).toContain('No page has drifted.');
  });

  test('keeps its switches while the reports load, and when they can’t be loaded', () => {
    expect(show('lead', null)).toContain('aria-label="Loading"');
    const failed = show('lead', new Error('away'));
    expect(words(failed)).toContain('couldn&#x27;t be loaded');
    for (const markup of [show('lead', null), failed]) expect(switches(markup)).toHaveLength(switchCount);
  });

  test('shows each console’s four switches as they stand', () => {
    const buttons = switches(show('admin', []));
    expect(buttons).toHaveLength(switchCount);
    expect(buttons.map((button) => button.includes('aria-checked="true"')).indexOf(false)).toBe(1);
    expect(buttons.every((button) => button.includes('aria-disabled="false"'))).toBe(true);
  });

  test('shows agents the switches off, with the reason', () => {
    const markup = show('agent', new ApiError(403, { code: 'FORBIDDEN', message: 'No.' }));
    expect(words(markup)).toContain('Your role can’t switch these. Your lead can.');
    expect(switches(markup).every((button) => button.includes('aria-disabled="true"') && button.includes('aria-describedby="switches-reason"'))).toBe(true);
    expect(words(markup)).toContain('Your role can&#x27;t see this page.');
  });
});
