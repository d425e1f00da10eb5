import type { IncomingMessage, ServerResponse } from 'node:http';
import { ConsoleReplica, type ReplicaOptions } from '../console/console-replica.ts';
import { Sessions } from '../console/session.ts';
import { textToHtml } from '../console/text-to-html.ts';
import type { EditorMajor } from './editor-major.ts';
import { serveApi } from './serve-api.ts';
import { serveAsset } from './serve-asset.ts';
import { servePage } from './serve-page.ts';
import { TicketStore } from './ticket-store.ts';

/** A stand-in for Zendesk's Agent Workspace at `https://acme.zendesk.com`, served on a loopback port. */
export class ZendeskReplica extends ConsoleReplica {
  readonly host = 'acme.zendesk.com';
  readonly hosts = ['*.zendesk.com'];
  readonly store = new TicketStore();
  /** Which major of its editor the workspace is served with. */
  editor: EditorMajor = 'ckeditor5-48';
  readonly #sessions = new Sessions('_zendesk_session');

  constructor(options: ReplicaOptions) {
    super(options);
    this.reset();
  }

  override reset(): void {
    super.reset();
    this.editor = 'ckeditor5-48';
    this.store.replaceAll(this.options.tickets);
  }

  customerWrites(ticketId: string | number, text: string): void {
    const ticket = this.store.get(Number(ticketId));
    if (ticket?.requesterId == null) throw new Error(`Ticket ${ticketId} has no requester who could write.`);
    ticket.status = 'open';
    this.store.comment(ticket, { authorId: ticket.requesterId, isPublic: true, text, html: textToHtml(text), channel: ticket.channel });
  }

  protected async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
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
    if (token !== undefined) return servePage(response, token, this.editor);
    response.writeHead(302, { Location: `/access/login?return_to=${encodeURIComponent(url.pathname)}` }).end();
  }
}
