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
  /** The number in the path, where the path has one. */
  readonly id: number;
  /** The ticket of that number. */
  readonly ticket: StoredTicket | undefined;
  /** The body of a write; empty for a GET. */
  readonly body: string;
}

export type RestHandler = (call: RestCall) => void;

/** Ends the response with a JSON body. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'must-revalidate, no-cache, no-store, private, max-age=0' });
  response.end(JSON.stringify(body));
}

/** The service answers with no body at all for a record that does not exist. */
export function sendNotFound(response: ServerResponse): void {
  response.writeHead(404, { 'Content-Length': '0' }).end();
}
