import { setTimeout as delay } from 'node:timers/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Ledger } from '../console/ledger.ts';
import type { Sessions } from '../console/session.ts';
import type { RateLimit } from './rate-limit.ts';
import { sendJson, sendNotFound } from './rest/answer.ts';
import { readRoutes, writeRoutes } from './rest/routes.ts';
import type { TicketStore } from './ticket-store.ts';

/** What the API needs to know of its console. */
export interface ApiDeps {
  readonly store: TicketStore;
  readonly sessions: Sessions;
  readonly ledger: Ledger;
  readonly rateLimit: RateLimit;
  /** Milliseconds that every API read takes. */
  readonly latencyMs: () => number;
  /** Whether the documented API refuses this agent. */
  readonly isRestRefused: () => boolean;
}

/** Answers one request under `/api`: reads for whoever is signed in, writes only with the session's token, all noted in the ledger. */
export async function serveApi(request: IncomingMessage, response: ServerResponse, url: URL, deps: ApiDeps): Promise<void> {
  if (request.method === 'GET') return read(request, response, url, deps);
  const body = await collectBody(request);
  const route = writeRoutes.find(({ method, path }) => method === request.method && path.test(url.pathname));
  const isAllowed = route !== undefined && deps.sessions.mayWrite(request);
  note(isAllowed ? route.kind : 'refused', request, url, body, deps);
  if (!isAllowed) return sendJson(response, 401, { code: 'invalid_credentials', message: 'You have to be logged in to perform this action.' });
  const id = Number(route.path.exec(url.pathname)?.groups?.['id']);
  route.handle({ request, response, url, store: deps.store, token: '', id, ticket: deps.store.get(id), body });
}

async function read(request: IncomingMessage, response: ServerResponse, url: URL, deps: ApiDeps): Promise<void> {
  const began = performance.now();
  response.once('finish', () => {
    deps.ledger.reads.push({ path: url.pathname, status: response.statusCode, tookMs: performance.now() - began });
  });
  const route = readRoutes.find(({ path }) => path.test(url.pathname));
  if (route?.isImmediate !== true) await delay(deps.latencyMs());
  const token = deps.sessions.tokenOf(request);
  if (token === undefined) return sendJson(response, 401, { code: 'invalid_credentials', message: 'You have to be logged in to perform this action.' });
  if (url.pathname.startsWith('/api/_/bootstrap/') && request.headers['x-console-script'] !== 'own') {
    note('refused', request, url, '', deps);
    return sendJson(response, 403, { code: 'access_denied', message: 'You are not authorized to perform this action.' });
  }
  if (url.pathname.startsWith('/api/v2/') && !mayRead(response, url, deps)) return;
  if (route === undefined) return sendNotFound(response);
  const id = Number(route.path.exec(url.pathname)?.groups?.['id']);
  route.handle({ request, response, url, store: deps.store, token, id, ticket: deps.store.get(id), body: '' });
}

/** Counts a call to the documented API, and answers it where it may not go on. */
function mayRead(response: ServerResponse, url: URL, { rateLimit, isRestRefused }: ApiDeps): boolean {
  const isWithin = rateLimit.take(url.searchParams.has('include') ? 2 : 1);
  for (const [name, value] of Object.entries(rateLimit.headers)) response.setHeader(name, value);
  if (!isWithin) sendJson(response, 429, { message: 'You have exceeded the limit of requests per hour' });
  else if (isRestRefused()) sendJson(response, 403, { code: 'access_denied', message: 'You are not authorized to perform this action.' });
  return isWithin && !isRestRefused();
}

function note(kind: 'submit' | 'autosave' | 'refused', request: IncomingMessage, url: URL, body: string, { ledger }: ApiDeps): void {
  ledger.writes.push({
    kind, method: request.method ?? '', path: url.pathname, body,
    at: new Date().toISOString(),
    trusted: request.headers['x-console-event'] === 'trusted',
  });
}

async function collectBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
