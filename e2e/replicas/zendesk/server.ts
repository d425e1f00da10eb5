import type { AddressInfo } from 'node:net';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { TicketInput } from '@countersign/shared/ticket/ticket';
import { makeCertificate } from './certificate.ts';
import { Ledger } from './ledger.ts';
import { serveApi } from './serve-api.ts';
import { serveAsset } from './serve-asset.ts';
import { servePage } from './serve-page.ts';
import { Sessions } from './session.ts';
import { textToHtml } from './text-to-html.ts';
import { TicketStore } from './ticket-store.ts';

export interface ReplicaOptions {
  readonly tickets: readonly TicketInput[];
  /** Milliseconds every API read takes; 150 unless told. */
  readonly latencyMs?: number;
  readonly port?: number;
}

const usualLatencyMs = 150;

/** A stand-in for Zendesk's Agent Workspace at `https://acme.zendesk.com`, served on a loopback port. */
export class ZendeskReplica {
  readonly host = 'acme.zendesk.com';
  readonly ledger = new Ledger();
  readonly store = new TicketStore();
  readonly #sessions = new Sessions();
  readonly #options: ReplicaOptions;
  #server: Server | undefined;
  /** Milliseconds every API read takes. */
  latencyMs: number;
  /** While true, the documented API answers 403 to every read. */
  isRestRefused = false;

  constructor(options: ReplicaOptions) {
    this.#options = options;
    this.latencyMs = options.latencyMs ?? usualLatencyMs;
    this.reset();
  }

  /** The loopback port; the browser maps the host name to it. */
  get port(): number {
    return (this.#server?.address() as AddressInfo).port;
  }

  async start(): Promise<void> {
    const server = createServer(await makeCertificate([this.host, '*.zendesk.com']), (request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        console.error('The replica failed to answer', request.method, request.url, error);
        response.destroy();
      });
    });
    this.#server = server;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.#options.port ?? 0, '127.0.0.1', resolve);
    });
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise<void>((resolve) => (this.#server === undefined ? resolve() : this.#server.close(() => resolve())));
    this.#server = undefined;
  }

  /** Back to the tickets and the latency it was made with; the ledger is emptied. */
  reset(): void {
    this.latencyMs = this.#options.latencyMs ?? usualLatencyMs;
    this.isRestRefused = false;
    this.store.replaceAll(this.#options.tickets);
    this.ledger.clear();
  }

  /** The customer writes again; open pages show it at once. */
  customerWrites(ticketId: number, text: string): void {
    const ticket = this.store.get(ticketId);
    if (ticket?.requesterId == null) throw new Error(`Ticket ${ticketId} has no requester who could write.`);
    ticket.status = 'open';
    this.store.comment(ticket, { authorId: ticket.requesterId, isPublic: true, text, html: textToHtml(text), channel: ticket.channel });
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', `https://${this.host}`);
    if (url.pathname.startsWith('/api/') || request.method !== 'GET') {
      return serveApi(request, response, url, {
        store: this.store,
        sessions: this.#sessions,
        ledger: this.ledger,
        latencyMs: () => this.latencyMs,
        isRestRefused: () => this.isRestRefused,
      });
    }
    if (url.pathname.startsWith('/assets/')) return serveAsset(response, url.pathname);
    if (url.pathname === '/access/login') {
      const target = /^\/agent(\/|$)/.exec(url.searchParams.get('return_to') ?? '') ? url.searchParams.get('return_to')! : '/agent/dashboard';
      response.writeHead(302, { 'Set-Cookie': this.#sessions.open(), Location: target }).end();
      return;
    }
    if (url.pathname === '/agent' || url.pathname.startsWith('/agent/')) return this.#serveWorkspace(request, response, url);
    response.writeHead(url.pathname === '/' ? 302 : 404, url.pathname === '/' ? { Location: '/agent/dashboard' } : {}).end();
  }

  #serveWorkspace(request: IncomingMessage, response: ServerResponse, url: URL): void {
    const token = this.#sessions.tokenOf(request);
    if (token !== undefined) return servePage(response, token);
    response.writeHead(302, { Location: `/access/login?return_to=${encodeURIComponent(url.pathname)}` }).end();
  }
}
