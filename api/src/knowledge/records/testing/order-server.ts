import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A real order system over HTTP, for tests: it answers as it is told to and keeps what it was asked. */
export interface OrderServer {
  readonly baseUrl: string;
  readonly asked: { readonly method: string; readonly url: string; readonly headers: IncomingMessage['headers'] }[];
  /** Orders by number, answered at `/api/orders/NUMBER` to whoever knows the token. */
  readonly orders: Map<string, unknown>;
  /** Takes the place of the usual answer until it is cleared. */
  answer: ((request: IncomingMessage, response: ServerResponse) => void) | null;
  close(): Promise<void>;
}

export const orderToken = 'tok-8846-carillon';

export const shippedOrder = {
  number: 'TC-20977', status: 'SHIPPED', shipped_at: '2026-11-18T16:20:00+01:00', carrier: { name: 'Northwind Parcels', tracking: 'NW551870042' },
  total: { amount: 8990, currency: 'EUR' }, customer: { email: 'Marta.Olsen@post.example' }, internal_note: 'chase warehouse',
};

export async function orderServer(): Promise<OrderServer> {
  const asked: OrderServer['asked'][number][] = [];
  const orders = new Map<string, unknown>([['TC-20977', shippedOrder]]);
  const server = createServer((request, response) => {
    asked.push({ method: request.method!, url: request.url!, headers: request.headers });
    if (system.answer !== null) return system.answer(request, response);
    const number = decodeURIComponent(/^\/api\/orders\/([^/?]+)$/.exec(request.url!)?.[1] ?? '');
    const status = request.headers.authorization !== `Bearer ${orderToken}` ? 401 : orders.has(number) ? 200 : 404;
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(status === 200 ? orders.get(number) : { error: status }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const system: OrderServer = {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`, asked, orders, answer: null,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
  return system;
}
