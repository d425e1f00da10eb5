import type { IncomingMessage, ServerResponse } from 'node:http';
import { ConsoleReplica, type ReplicaOptions } from '../console/console-replica.ts';
import { CaseStore } from './case-store.ts';
import { ConsoleSessions } from './console-sessions.ts';
import { serveAction } from './console/serve-action.ts';
import { serveConsoleData } from './console/serve-console-data.ts';
import { labels, type ConsoleLocale } from './labels.ts';
import { automatedProcess, signedInAgent, supportAddress } from './people.ts';
import { ConnectedApp } from './rest/connected-app.ts';
import { serveRest } from './rest/serve-rest.ts';
import { serveAsset } from './serve-asset.ts';
import { serveEditorFrame, servePage } from './serve-page.ts';
import { isChat } from './stored-case.ts';
import { textToMarkup } from './text-to-markup.ts';

export type EmailEditor = 'ckeditor4' | 'tinymce-5' | 'tinymce-6' | 'tinymce-8';
export type PostEditor = 'quill-1' | 'quill-2';

const usualEditors = { email: 'ckeditor4', post: 'quill-1' } as const;

/** A stand-in for Salesforce's Service Console at `https://acme.lightning.force.com` and its REST API at `https://acme.my.salesforce.com`. */
export class SalesforceReplica extends ConsoleReplica {
  readonly host = 'acme.lightning.force.com';
  readonly restHost = 'acme.my.salesforce.com';
  readonly hosts = ['*.lightning.force.com', '*.my.salesforce.com'];
  readonly store = new CaseStore();
  /** The app that the organisation's administrator registered, and the tokens given to it. */
  readonly app = new ConnectedApp();
  /** Which engine writes e-mails and posts, and in which language the console speaks; read when the page loads. */
  emailEditor: EmailEditor = usualEditors.email;
  postEditor: PostEditor = usualEditors.post;
  locale: ConsoleLocale = 'en_US';
  /** While true, the administrator blocks the connected app: OAuth answers `OAUTH_APP_BLOCKED`. */
  isApiBlocked = false;
  /** How many rows a query answers at once. */
  queryBatchSize = 2000;
  readonly #sessions = new ConsoleSessions();

  constructor(options: ReplicaOptions) {
    super(options);
    this.reset();
  }

  override reset(): void {
    super.reset();
    this.emailEditor = usualEditors.email;
    this.postEditor = usualEditors.post;
    this.locale = 'en_US';
    this.isApiBlocked = false;
    this.queryBatchSize = 2000;
    this.app.forgetTokens();
    this.store.replaceAll(this.options.tickets);
  }

  customerWrites(ticketId: string | number, text: string): void {
    const stored = this.store.get(ticketId);
    if (stored?.contact == null) throw new Error(`Case ${ticketId} has no contact who could write.`);
    const { name, email } = stored.contact;
    const content = { html: textToMarkup(text), text };
    if (isChat(stored)) {
      this.store.append(stored, { kind: 'post', author: this.store.people.find('CspLitePortal', name, email), ...content, visibility: 'AllUsers', comments: [] });
      return;
    }
    const from = { name, address: email ?? 'unknown@mail.example' };
    this.store.append(stored, { kind: 'email', author: automatedProcess, ...content, isIncoming: true, status: '0', subject: `Re: ${stored.subject}`, from, to: supportAddress });
  }

  /** Open pages draw the case's publisher anew, with new frames, as Lightning does when a record refreshes. */
  redrawPublisher(ticketId: string | number): void {
    this.store.emit('publisher', this.store.get(ticketId)?.id ?? '');
  }

  protected async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = request.headers.host?.split(':')[0] ?? this.host;
    const url = new URL(request.url ?? '/', `https://${host}`);
    if (url.pathname.startsWith('/secur/')) return this.#refuse(request, response, url);
    if (host === this.restHost) return serveRest(request, response, url, this, this.#sessions);
    if (url.pathname.startsWith('/services/')) return this.#refuse(request, response, url);
    if (request.method !== 'GET') return serveAction(request, response, url, { store: this.store, sessions: this.#sessions, ledger: this.ledger });
    if (url.pathname.startsWith('/assets/')) return serveAsset(response, url.pathname);
    if (url.pathname.startsWith('/lightning/data/')) return serveConsoleData(request, response, url, { store: this.store, sessions: this.#sessions, labels: labels[this.locale] });
    if (url.pathname === '/lightning/editor/container') return serveEditorFrame(response);
    this.#serveConsole(request, response, url);
  }

  #serveConsole(request: IncomingMessage, response: ServerResponse, url: URL): void {
    const isConsole = url.pathname === '/lightning' || url.pathname.startsWith('/lightning/');
    const token = this.#sessions.tokenOf(request);
    if (!isConsole) response.writeHead(url.pathname === '/' ? 302 : 404, url.pathname === '/' ? { Location: '/lightning/page/home' } : {}).end();
    else if (token === undefined) response.writeHead(302, { 'Set-Cookie': this.#sessions.open(), Location: url.pathname + url.search }).end();
    else servePage(response, { token, locale: this.locale, labels: labels[this.locale], emailEditor: this.emailEditor, postEditor: this.postEditor, me: signedInAgent });
  }

  #refuse(request: IncomingMessage, response: ServerResponse, url: URL): void {
    request.resume();
    this.ledger.writes.push({ kind: 'refused', method: request.method ?? '', path: url.pathname + url.search, body: '', at: new Date().toISOString(), trusted: false });
    response.writeHead(403, { 'Content-Type': 'text/plain' }).end('Forbidden');
  }
}
