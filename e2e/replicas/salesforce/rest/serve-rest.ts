import { setTimeout as delay } from 'node:timers/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ConsoleSessions } from '../console-sessions.ts';
import { serveAuthorize } from './authorize.ts';
import { describeCase } from './describe-case.ts';
import { runQuery } from './run-query.ts';
import { sendError, type Organization, type RestCall } from './rest-call.ts';
import { exchangeToken, revokeToken } from './token.ts';
import { showUserInfo } from './user-info.ts';

const reads: readonly { readonly path: RegExp; readonly handle: (call: RestCall) => void }[] = [
  { path: /^\/services\/data\/v\d{2}\.0\/query(\/[\w-]+)?$/, handle: runQuery },
  { path: /^\/services\/data\/v\d{2}\.0\/sobjects\/Case\/describe$/, handle: describeCase },
  { path: /^\/services\/oauth2\/userinfo$/, handle: showUserInfo },
];

/** Answers one request to the organisation's API host: OAuth, and GETs with a token that OAuth gave. Everything else is refused and noted in the ledger. */
export async function serveRest(request: IncomingMessage, response: ServerResponse, url: URL, organization: Organization, sessions: ConsoleSessions): Promise<void> {
  const call = { request, response, url, organization };
  if (url.pathname === '/services/oauth2/authorize') return serveAuthorize(call, sessions);
  if (request.method === 'POST' && url.pathname === '/services/oauth2/token') return exchangeToken(call);
  if (request.method === 'POST' && url.pathname === '/services/oauth2/revoke') return revokeToken(call);
  const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
  if (request.method !== 'GET' || sessions.isSessionId(bearer)) return refuse(call);
  const began = performance.now();
  response.once('finish', () => {
    organization.ledger.reads.push({ path: url.pathname + url.search, status: response.statusCode, tookMs: performance.now() - began });
  });
  await delay(organization.latencyMs);
  if (!organization.app.isAccessToken(bearer)) return sendError(response, 401, 'INVALID_SESSION_ID', 'Session expired or invalid');
  if (organization.isRestRefused || organization.isApiBlocked) return sendError(response, 403, 'API_DISABLED_FOR_ORG', 'The REST API is not enabled for this Organization.');
  const route = reads.find(({ path }) => path.test(url.pathname));
  if (route === undefined) return sendError(response, 404, 'NOT_FOUND', 'The requested resource does not exist');
  route.handle(call);
}

function refuse({ request, response, url, organization }: RestCall): void {
  request.resume();
  organization.ledger.writes.push({ kind: 'refused', method: request.method ?? '', path: url.pathname + url.search, body: '', at: new Date().toISOString(), trusted: false });
  sendError(response, 403, 'INSUFFICIENT_ACCESS', 'insufficient access rights on cross-reference id');
}
