import type { IncomingMessage, ServerResponse } from 'node:http';
import type { StoredTicket } from '../stored-ticket.ts';
import type { TicketStore } from '../ticket-store.ts';

/** What a handler is given. */
export interface RestCall {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly store: TicketStore;
  /** The write token of the session. */
  readonly token: string;
  /** The ticket named in the path, where the path names one. */
  readonly ticket: StoredTicket | undefined;
  /** The body of a write; empty for a GET. */
  readonly body: string;
}

export type RestHandler = (call: RestCall) => void;

/** Ends the response with a JSON body and the rate-limit headers of the real service. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'max-age=0, private, must-revalidate',
    'X-Rate-Limit': '700',
    'X-Rate-Limit-Remaining': '650',
  });
  response.end(JSON.stringify(body));
}

/** The service's answer for a record that does not exist. */
export function sendNotFound(response: ServerResponse): void {
  sendJson(response, 404, { error: 'RecordNotFound', description: 'Not found' });
}
