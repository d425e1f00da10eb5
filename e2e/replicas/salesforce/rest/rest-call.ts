import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Ledger } from '../../console/ledger.ts';
import type { CaseStore } from '../case-store.ts';
import type { ConnectedApp } from './connected-app.ts';

/** What the REST API needs to know of its organisation. */
export interface Organization {
  readonly restHost: string;
  readonly host: string;
  readonly store: CaseStore;
  readonly ledger: Ledger;
  readonly app: ConnectedApp;
  readonly latencyMs: number;
  readonly isRestRefused: boolean;
  readonly isApiBlocked: boolean;
  readonly queryBatchSize: number;
}

/** What a handler is given. */
export interface RestCall {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly organization: Organization;
}

/** Ends the response with a JSON body and the quota header of the real service. There are no CORS headers: pages of another origin can't read it. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json;charset=UTF-8', 'Cache-Control': 'no-cache,must-revalidate,max-age=0,no-store,private', 'Sforce-Limit-Info': 'api-usage=1428/100000' });
  response.end(JSON.stringify(body));
}

/** Ends the response with an error as the REST API words it. */
export function sendError(response: ServerResponse, status: number, errorCode: string, message: string): void {
  sendJson(response, status, [{ message, errorCode }]);
}
