/**
 * Who may call a route. `extension`: paired browsers and signed-in members alike; `agent`: members signed in
 * to the dashboard, whatever their role; `lead`: team leads signed in to the dashboard.
 */
export type Access = 'public' | 'extension' | 'agent' | 'lead';

export interface RouteAccess {
  readonly method: 'GET' | 'POST' | 'ALL';
  readonly path: string;
  readonly access: Access;
}

/** Every route of the API. A route that is missing here is refused to everybody. */
export const routeAccess: readonly RouteAccess[] = [
  { method: 'GET', path: '/healthz', access: 'public' },
  { method: 'GET', path: '/readyz', access: 'public' },
  { method: 'GET', path: '/openapi.json', access: 'public' },
  { method: 'GET', path: '/docs', access: 'public' },
  { method: 'GET', path: '/docs/:file', access: 'public' },
  { method: 'GET', path: '/dashboard', access: 'public' },
  { method: 'GET', path: '/dashboard/*', access: 'public' },
  { method: 'ALL', path: '/api/auth/*', access: 'public' },
  { method: 'POST', path: '/v1/assist', access: 'extension' },
  { method: 'POST', path: '/v1/ask', access: 'extension' },
  { method: 'POST', path: '/v1/check', access: 'extension' },
  { method: 'POST', path: '/v1/facts', access: 'extension' },
  { method: 'GET', path: '/v1/me', access: 'extension' },
  { method: 'GET', path: '/v1/workspace', access: 'extension' },
  { method: 'GET', path: '/v1/policies', access: 'extension' },
  { method: 'GET', path: '/v1/knowledge/search', access: 'extension' },
  { method: 'GET', path: '/v1/knowledge/passages/:id', access: 'extension' },
  { method: 'POST', path: '/v1/knowledge/similar', access: 'extension' },
  { method: 'GET', path: '/v1/sources', access: 'lead' },
  { method: 'POST', path: '/v1/sources', access: 'lead' },
  { method: 'POST', path: '/v1/sources/:id', access: 'lead' },
  { method: 'POST', path: '/v1/sources/:id/delete', access: 'lead' },
  { method: 'POST', path: '/v1/sources/:id/runs', access: 'lead' },
  { method: 'GET', path: '/v1/sources/:id/runs', access: 'lead' },
  { method: 'POST', path: '/v1/sources/:id/runs/:runId/cancel', access: 'lead' },
  { method: 'GET', path: '/v1/documents', access: 'lead' },
  { method: 'GET', path: '/v1/documents/:id', access: 'lead' },
  { method: 'POST', path: '/v1/consoles/salesforce/token', access: 'extension' },
  { method: 'GET', path: '/v1/suggestions/mine/:id', access: 'extension' },
  { method: 'GET', path: '/v1/suggestions', access: 'lead' },
  { method: 'GET', path: '/v1/suggestions/:id', access: 'lead' },
  { method: 'GET', path: '/v1/analytics/overview', access: 'lead' },
  { method: 'GET', path: '/v1/analytics/acceptance-over-time', access: 'lead' },
  { method: 'GET', path: '/v1/analytics/by-intent', access: 'lead' },
  { method: 'GET', path: '/v1/analytics/funnel', access: 'lead' },
  { method: 'GET', path: '/v1/analytics/outcomes', access: 'lead' },
  { method: 'GET', path: '/v1/analytics/csv/:question', access: 'lead' },
  { method: 'GET', path: '/v1/analytics/document-use', access: 'lead' },
  { method: 'GET', path: '/v1/analytics/coverage', access: 'lead' },
  { method: 'POST', path: '/v1/knowledge/search/explain', access: 'lead' },
  { method: 'GET', path: '/v1/knowledge/gaps', access: 'lead' },
  { method: 'POST', path: '/v1/knowledge/gaps/dismiss', access: 'lead' },
  { method: 'POST', path: '/v1/knowledge/gaps/restore', access: 'lead' },
  { method: 'POST', path: '/v1/knowledge/gaps/article', access: 'lead' },
  { method: 'GET', path: '/v1/knowledge/article-drafts', access: 'lead' },
  { method: 'GET', path: '/v1/knowledge/article-drafts/:id', access: 'lead' },
  { method: 'POST', path: '/v1/knowledge/article-drafts/:id', access: 'lead' },
  { method: 'POST', path: '/v1/knowledge/article-drafts/:id/export', access: 'lead' },
  { method: 'POST', path: '/v1/sources/:id/files', access: 'lead' },
  { method: 'GET', path: '/v1/sources/:id/files', access: 'lead' },
  { method: 'POST', path: '/v1/sources/:id/files/delete', access: 'lead' },
  { method: 'POST', path: '/v1/adapter-reports', access: 'extension' },
  { method: 'GET', path: '/v1/adapter-reports', access: 'lead' },
  { method: 'POST', path: '/v1/workspace/consoles', access: 'lead' },
  { method: 'GET', path: '/v1/records', access: 'lead' },
  { method: 'POST', path: '/v1/records', access: 'lead' },
  { method: 'POST', path: '/v1/records/try', access: 'lead' },
  { method: 'POST', path: '/v1/records/openapi', access: 'lead' },
  { method: 'POST', path: '/v1/records/:id/delete', access: 'lead' },
  { method: 'GET', path: '/v1/playground/tickets', access: 'agent' },
  { method: 'GET', path: '/v1/pairing', access: 'agent' },
  { method: 'POST', path: '/v1/pairing', access: 'agent' },
];
