import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

interface Answering {
  readonly hosts: readonly string[];
  readonly port: number;
}

/**
 * A proxy that leads each console's true host names to their stand-in: Firefox has no rules that map a host to another port.
 * Any other host is refused, so that nothing leaves this machine.
 */
export class HostProxy {
  readonly #server: Server;
  readonly #lines = new Set<Socket>();

  constructor(stands: readonly Answering[]) {
    this.#server = createServer((_request, response) => response.writeHead(502).end());
    this.#server.on('connection', (line) => {
      this.#lines.add(line);
      line.once('close', () => this.#lines.delete(line));
    });
    this.#server.on('connect', (request, client) => {
      const host = request.url?.split(':')[0] ?? '';
      const stand = stands.find(({ hosts }) => hosts.some((known) => covers(known, host)));
      client.on('error', () => client.destroy());
      if (stand === undefined) return void client.end('HTTP/1.1 502 Unknown host\r\n\r\n');
      const server = connect(stand.port, '127.0.0.1', () => {
        client.write('HTTP/1.1 200 Connected\r\n\r\n');
        server.pipe(client).pipe(server);
      });
      server.on('error', () => client.destroy());
      client.on('close', () => server.destroy());
    });
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  start(): Promise<void> {
    return new Promise((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  async stop(): Promise<void> {
    // The server itself forgets the lines that it has led on.
    for (const line of this.#lines) line.destroy();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }
}

function covers(known: string, host: string): boolean {
  return known.startsWith('*.') ? host.endsWith(known.slice(1)) : host === known;
}
