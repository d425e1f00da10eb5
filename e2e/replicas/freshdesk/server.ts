import type { IncomingMessage, ServerResponse } from 'node:http';
import { ConsoleReplica, type ReplicaOptions } from '../console/console-replica.ts';
import { Sessions } from '../console/session.ts';
import { textToHtml } from '../console/text-to-html.ts';
import type { EditorName } from './editors.ts';
import { supportEmail } from './people.ts';
import { RateLimit } from './rate-limit.ts';
import { serveApi } from './serve-api.ts';
import { serveAsset } from './serve-asset.ts';
import { servePage } from './serve-page.ts';
import { TicketStore } from './ticket-store.ts';

const usualEditor: EditorName = 'froala-4';

/** A stand-in for Freshdesk's agent console at `https://acme.freshdesk.com`, and at the account's own domain. */
export class FreshdeskReplica extends ConsoleReplica {
  readonly host = 'acme.freshdesk.com';
  /** The domain that the account put before its console. */
  readonly customHost = 'help.tarncycles.example';
  readonly hosts = ['*.freshdesk.com', this.customHost];
  readonly store = new TicketStore();
  readonly rateLimit = new RateLimit();
  /** Which major of the editor the page loads with, from the next load on. */
  editor: EditorName = usualEditor;
  readonly #sessions = new Sessions('_helpkit_session');

  constructor(options: ReplicaOptions) {
    super(options);
    this.reset();
  }

  override reset(): void {
    super.reset();
    this.editor = usualEditor;
    this.rateLimit.left = this.rateLimit.total;
    this.store.replaceAll(this.options.tickets);
  }

  customerWrites(ticketId: string | number, text: string): void {
    const ticket = this.store.get(Number(ticketId));
    if (ticket?.requesterId == null) throw new Error(`Ticket ${ticketId} has no requester who could write.`);
    ticket.status = 2;
    this.store.converse(ticket, { personId: ticket.requesterId, isIncoming: true, isPrivate: false, html: textToHtml(text, 'dir="ltr"'), text, quotedHtml: '', toEmails: [supportEmail] });
  }

  protected async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? this.host}`);
    if (url.pathname.startsWith('/api/') || request.method !== 'GET') {
      return serveApi(request, response, url, {
        store: this.store,
        sessions: this.#sessions,
        ledger: this.ledger,
        rateLimit: this.rateLimit,
        latencyMs: () => this.latencyMs,
        isRestRefused: () => this.isRestRefused,
      });
    }
    if (url.pathname.startsWith('/assets/')) return serveAsset(response, url.pathname);
    if (url.pathname === '/support/login') {
      const target = url.searchParams.get('return_to') ?? '';
      response.writeHead(302, { 'Set-Cookie': this.#sessions.open(), Location: /^\/a(\/|$)/.test(target) ? target : '/a/dashboard' }).end();
      return;
    }
    if (url.pathname === '/a' || url.pathname.startsWith('/a/')) return this.#serveConsole(request, response, url);
    response.writeHead(url.pathname === '/' ? 302 : 404, url.pathname === '/' ? { Location: '/a/dashboard' } : {}).end();
  }

  #serveConsole(request: IncomingMessage, response: ServerResponse, url: URL): void {
    if (this.#sessions.tokenOf(request) !== undefined) return servePage(response, this.editor);
    response.writeHead(302, { Location: `/support/login?return_to=${encodeURIComponent(url.pathname + url.search)}` }).end();
  }
}
