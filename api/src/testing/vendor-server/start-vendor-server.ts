import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerFreshdesk } from './answer-freshdesk.ts';
import { answerSalesforce } from './answer-salesforce.ts';
import { answerZendesk } from './answer-zendesk.ts';
import { vendorContent, type VendorContent } from './vendor-content.ts';
import type { VendorReply } from './vendor-reply.ts';

/** The credentials the stand-in knows. */
export const vendorAccess = { email: 'lead@lamps.example', token: 'token-of-the-lamp-shop' } as const;

/** An answer that is given instead of the next one. */
export interface Disturbance {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Only for addresses that hold this. */
  readonly path?: string;
}

export interface VendorServer {
  readonly origin: string;
  /** Edited by a test between two imports. */
  readonly content: VendorContent;
  /** Given in order, one a request. */
  readonly disturbances: Disturbance[];
  /** Path and query of every request, in order. */
  readonly requests: string[];
  close(): Promise<void>;
}

/** A server on a port of its own that speaks as Zendesk, Freshdesk and Salesforce document, told apart by the path and the credentials. */
export async function startVendorServer(content: VendorContent = vendorContent()): Promise<VendorServer> {
  const disturbances: Disturbance[] = [];
  const requests: string[] = [];
  let origin = '';
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', origin);
    requests.push(url.pathname + url.search);
    const planned = disturbances.findIndex(({ path }) => path === undefined || url.pathname.includes(path));
    if (planned !== -1) {
      const { status, headers, body } = disturbances.splice(planned, 1)[0]!;
      response.writeHead(status, headers).end(body ?? '');
      return;
    }
    if (request.method !== 'GET') return send(response, 405, { error: 'Only GET' });
    const reply = answerAs(request.headers.authorization ?? '', content, url, origin);
    if (reply === 'unknown') return send(response, 401, { error: "Couldn't authenticate you" });
    if (reply === undefined) return send(response, 404, { error: 'RecordNotFound' });
    send(response, 200, reply.body, reply.link);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin, content, disturbances, requests,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function answerAs(authorization: string, content: VendorContent, url: URL, origin: string): VendorReply | undefined | 'unknown' {
  const { email, token } = vendorAccess;
  const basic = (pair: string): string => `Basic ${Buffer.from(pair).toString('base64')}`;
  if (authorization === basic(`${email}/token:${token}`)) return answerZendesk(content.zendesk, url, origin);
  if (authorization === basic(`${token}:X`)) return answerFreshdesk(content.freshdesk, url, origin);
  return authorization === `Bearer ${token}` ? answerSalesforce(content.salesforce, url) : 'unknown';
}

function send(response: ServerResponse, status: number, body: unknown, link?: string): void {
  response.writeHead(status, { 'content-type': 'application/json', ...(link === undefined ? {} : { link }) }).end(JSON.stringify(body));
}
