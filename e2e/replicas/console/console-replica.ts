import type { AddressInfo } from 'node:net';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { TicketInput } from '@countersign/shared/ticket/ticket';
import { makeCertificate } from './certificate.ts';
import { Ledger } from './ledger.ts';

export interface ReplicaOptions {
  readonly tickets: readonly TicketInput[];
  /** Milliseconds every API read takes; 150 unless told. */
  readonly latencyMs?: number;
  readonly port?: number;
}

const usualLatencyMs = 150;

/** A stand-in for one console at its true host names, served over TLS on a loopback port. */
export abstract class ConsoleReplica {
  /** Where the agent works; the ticket key's host. */
  abstract readonly host: string;
  /** Every host name this replica answers for, as the browser's resolver rules write them (`*.zendesk.com`). */
  abstract readonly hosts: readonly string[];
  readonly ledger = new Ledger();
  /** Milliseconds every API read takes. */
  latencyMs: number;
  /** While true, the documented API answers 403 to every read. */
  isRestRefused = false;
  protected readonly options: ReplicaOptions;
  #server: Server | undefined;

  constructor(options: ReplicaOptions) {
    this.options = options;
    this.latencyMs = options.latencyMs ?? usualLatencyMs;
  }

  /** The loopback port; the browser maps the host names to it. */
  get port(): number {
    return (this.#server?.address() as AddressInfo).port;
  }

  async start(): Promise<void> {
    const server = createServer(await makeCertificate([this.host, ...this.hosts]), (request, response) => {
      this.answer(request, response).catch((error: unknown) => {
        console.error('The replica failed to answer', request.method, request.url, error);
        response.destroy();
      });
    });
    this.#server = server;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.options.port ?? 0, '127.0.0.1', resolve);
    });
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise<void>((resolve) => (this.#server === undefined ? resolve() : this.#server.close(() => resolve())));
    this.#server = undefined;
  }

  /** Back to the tickets and the latency it was made with; the ledger is emptied. */
  reset(): void {
    this.latencyMs = this.options.latencyMs ?? usualLatencyMs;
    this.isRestRefused = false;
    this.ledger.clear();
  }

  /** The customer writes again; open pages show it at once. */
  abstract customerWrites(ticketId: string | number, text: string): void;

  protected abstract answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
}
