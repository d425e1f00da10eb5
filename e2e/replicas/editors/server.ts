import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from '../console/certificate.ts';
import { buildPage } from './build-page.ts';
import { serveFile } from './serve-file.ts';

/** One editor alone on a page of a console's host, in every engine and major that a console may use. */
export class EditorLab {
  readonly host = 'editors.zendesk.com';
  readonly hosts = [this.host];
  #server: Server | undefined;

  /** The loopback port; the browser maps the host name to it. */
  get port(): number {
    return (this.#server?.address() as AddressInfo).port;
  }

  async start(): Promise<void> {
    const server = createServer(await makeCertificate(this.hosts), (request, response) => {
      const url = new URL(request.url ?? '/', `https://${this.host}`);
      if (url.pathname.startsWith('/assets/')) return void serveFile(response, url.pathname);
      const { html, policy } = buildPage(url.searchParams.get('engine') ?? '');
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy, 'Cache-Control': 'no-store' }).end(html);
    });
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise<void>((resolve) => (this.#server === undefined ? resolve() : this.#server.close(() => resolve())));
  }
}
