import { setTimeout as delay } from 'node:timers/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Ledger } from '../console/ledger.ts';
import { sendJson, sendNotFound } from './rest/answer.ts';
import { readRoutes, writeRoutes } from './rest/routes.ts';
import type { Sessions } from '../console/session.ts';
import type { TicketStore } from './ticket-store.ts';

/** What the API needs to know of its console. */
export interface ApiDeps {
  readonly store: TicketStore;
  readonly sessions: Sessions;
  readonly ledger: Ledger;
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
  deps.ledger.writes.push({
    kind: isAllowed ? route.kind : 'refused',
    method: request.method ?? '',
    path: url.pathname,
    body,
    at: new Date().toISOString(),
    trusted: request.headers['x-console-event'] === 'trusted',
  });
  if (!isAllowed) return sendJson(response, 403, { error: 'Forbidden', description: 'Missing or invalid authenticity token' });
  const ticket = deps.store.get(Number(route.path.exec(url.pathname)?.groups?.['id']));
  route.handle({ request, response, url, store: deps.store, token: deps.sessions.tokenOf(request) ?? '', ticket, body });
}

async function read(request: IncomingMessage, response: ServerResponse, url: URL, deps: ApiDeps): Promise<void> {
  const began = performance.now();
  response.once('finish', () => {
    deps.ledger.reads.push({ path: url.pathname, status: response.statusCode, tookMs: performance.now() - began });
  });
  const route = readRoutes.find(({ path }) => path.test(url.pathname));
  if (route?.isImmediate !== true) await delay(deps.latencyMs());
  const token = deps.sessions.tokenOf(request);
  if (token === undefined) return sendJson(response, 401, { error: "Couldn't authenticate you" });
  if (route === undefined) return sendNotFound(response);
  if (route.isDocumented && deps.isRestRefused()) {
    return sendJson(response, 403, { error: 'Forbidden', description: 'You do not have access to this page.' });
  }
  const ticket = deps.store.get(Number(route.path.exec(url.pathname)?.groups?.['id']));
  route.handle({ request, response, url, store: deps.store, token, ticket, body: '' });
}

async function collectBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
