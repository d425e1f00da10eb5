import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { generate } from 'selfsigned';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createGuardedFetch } from './create-guarded-fetch.ts';

const trustedBefore = getCACertificates('default');
let server: Server;
let port: number;
let certificate: string;

beforeAll(async () => {
  const day = 24 * 60 * 60 * 1000;
  const made = await generate([{ name: 'commonName', value: 'help.example' }], {
    keyType: 'ec', algorithm: 'sha256', notBeforeDate: new Date(Date.now() - day), notAfterDate: new Date(Date.now() + day),
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'help.example' }] }],
  });
  certificate = made.cert;
  server = createServer({ key: made.private, cert: made.cert }, (request, response) => response.end(`${(request.socket as unknown as { servername: string }).servername} ${request.headers.host}`));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => new Promise((resolve) => {
  setDefaultCACertificates(trustedBefore);
  server.closeAllConnections();
  server.close(resolve);
}));

const read = (name: string) => createGuardedFetch(async () => ['127.0.0.1'])(`https://${name}:${port}/`, { maxBytes: 1_000, timeoutMs: 5_000, allowedHosts: [`${name}:${port}`] });

test('a certificate nobody vouches for is not trusted', async () => {
  await expect(read('help.example')).rejects.toMatchObject({ code: 'UNAVAILABLE', message: `help.example:${port} can't be read: its certificate is not trusted.` });
});

test('a trusted certificate is held against the name, though the connection goes to the judged address', async () => {
  setDefaultCACertificates([...trustedBefore, certificate]);
  expect(Buffer.from((await read('help.example')).bytes).toString()).toBe(`help.example help.example:${port}`);
  await expect(read('other.example')).rejects.toMatchObject({ code: 'UNAVAILABLE', message: `other.example:${port} can't be read: its certificate is not trusted.` });
});
