import { AppError, type ErrorCode } from '@countersign/shared/errors';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createGuardedFetch } from './create-guarded-fetch.ts';
import type { GuardedRequest } from './guarded-fetch.ts';

const limits: GuardedRequest = { maxBytes: 100_000, timeoutMs: 5_000 };
let server: Server;
let origin: string;
let host: string;
let handle: RequestListener;
let seen: { url: string; headers: NodeJS.Dict<string | string[]> }[];
/** What the stand-in resolver is asked, and answers: each name in turn. */
let asked: string[];
const publicAddress = '93.184.215.14';

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push({ url: request.url ?? '', headers: request.headers });
    handle(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  origin = `http://${host}`;
});
afterAll(() => new Promise((resolve) => {
  server.closeAllConnections();
  server.close(resolve);
}));
beforeEach(() => {
  seen = [];
  asked = [];
  handle = (_request, response) => response.end('ok');
});

const answering = (...answers: string[][]) => createGuardedFetch(async (name) => {
  asked.push(name);
  return answers[Math.min(asked.length, answers.length) - 1]!;
});
const refused = (answer: Promise<unknown>): Promise<AppError> => answer.then(() => { throw new Error('it was read'); }, (error: unknown) => error as AppError);
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();

test.each([
  'http://127.0.0.1/', 'http://127.1/', 'http://127.0.1/', 'http://2130706433/', 'http://017700000001/', 'http://0x7f000001/', 'http://0x7f.1/', 'http://0177.0.0.1/',
  'http://127.0.0.1./', 'http://0/', 'http://0.0.0.0/', 'http://[::1]/', 'http://[::]/', 'http://[::ffff:127.0.0.1]/', 'http://[::ffff:7f00:1]/', 'http://[::127.0.0.1]/',
  'http://[0:0:0:0:0:ffff:127.0.0.1]/', 'http://[fe80::1]/', 'http://[fc00::1]/', 'http://[64:ff9b::127.0.0.1]/', 'http://[2002:7f00:1::]/', 'http://[ff02::1]/',
  'http://①②⑦.⓪.⓪.①/', 'http://１２７.０.０.１/', 'http://127。0。0。1/', 'http://%31%32%37.0.0.1/', 'http://169.254.169.254/latest/meta-data/', 'http://0251.0376.0251.0376/',
  'http://2852039166/', 'http://[::ffff:a9fe:a9fe]/', 'http://100.100.100.200/', 'http://10.1.2.3/', 'http://172.20.0.1/', 'http://192.168.0.1/', 'http://100.64.1.1/', 'http://224.0.0.1/',
  'http://255.255.255.255/', 'http:\\\\127.0.0.1\\', 'https:127.0.0.1', ' http://127.0.0.1 ', 'http://127.0.0.1:80#@example.com/', 'http://\t127.0.0.1/',
])('%s is refused without a question to the resolver', async (address) => {
  const error = await refused(answering([publicAddress])(address, limits));
  expect(error).toMatchObject({ name: 'AppError', code: 'INVALID_INPUT' });
  expect(asked).toEqual([]);
});

test.each([
  'file:///etc/passwd', 'ftp://example.com/', 'gopher://127.0.0.1:6379/_INFO', 'data:text/html,hi', 'javascript:alert(1)', 'blob:http://example.com/1', 'ws://example.com/', '//example.com/', 'example.com',
  '', 'http://', 'http://user:secret@example.com/', 'http://token@example.com/', 'http://[fe80::1%25eth0]/', 'http://256.1.1.1/', 'http://1.2.3.4.5.0x1/', 'http://example.com:25/', 'http://example.com:22/',
  'http://exa mple.com/', 'http://example.com:99999/',
])('%s is refused: only pages of the web are read', async (address) => {
  const error = await refused(answering([publicAddress])(address, limits));
  expect(error).toMatchObject({ name: 'AppError', code: 'INVALID_INPUT' });
  expect(error.message).not.toContain('secret');
  expect(asked).toEqual([]);
});

test.each([
  ['localhost', ['127.0.0.1', '::1']], ['localhost.', ['127.0.0.1']], ['LOCALHOST', ['::1']], ['app.localhost', ['127.0.0.1']], ['wildcard.example', ['127.0.0.1']], ['metadata.google.internal', ['169.254.169.254']],
  ['intranet', ['10.0.0.8']], ['one-private-among-public.example', [publicAddress, '192.168.0.7']], ['mapped.example', ['::ffff:10.0.0.1']], ['nat64.example', ['64:ff9b::a00:1']], ['zero.example', ['0.0.0.0']],
])('a name that leads into a private network is refused: %s', async (name, addresses) => {
  const error = await refused(answering(addresses)(`http://${name}/`, limits));
  expect(error).toMatchObject({ code: 'INVALID_INPUT' });
  for (const address of addresses) expect(error.message).not.toContain(address);
});

test('the machine’s own resolver is judged as well', async () => {
  expect(await refused(createGuardedFetch()('http://localhost/', limits))).toMatchObject({ code: 'INVALID_INPUT' });
});

test('a host the lead named is read, and only at its exact host and port', async () => {
  const fetchNamed = answering(['127.0.0.1']);
  const port = host.split(':')[1]!;
  const answer = await fetchNamed(`http://help.internal:${port}/a?b=c#d`, { ...limits, allowedHosts: [`Help.internal:${port}`] });
  expect(answer).toMatchObject({ status: 200, url: `http://help.internal:${port}/a?b=c#d` });
  expect(seen[0]).toMatchObject({ url: '/a?b=c', headers: { host: `help.internal:${port}` } });
  for (const allowedHosts of [['help.internal'], ['help.internal:1'], [`internal:${port}`], [`*.internal:${port}`], [`x@help.internal:${port}/`], ['']]) {
    expect(await refused(fetchNamed(`http://help.internal:${port}/`, { ...limits, allowedHosts })), String(allowedHosts)).toMatchObject({ code: 'INVALID_INPUT' });
  }
  expect(seen).toHaveLength(1);
});

test.each(['169.254.169.254', '100.100.100.200', '[fd00:ec2::254]', '[fe80::1]', '0.0.0.0', '[64:ff9b::7f00:1]'])('%s is refused even when it is named', async (name) => {
  expect(await refused(answering([publicAddress])(`http://${name}/`, { ...limits, allowedHosts: [name] }))).toMatchObject({ code: 'INVALID_INPUT' });
});

test('a name is asked for once: what it answers afterwards changes nothing', async () => {
  handle = (_request, response) => response.end('the judged one');
  const port = host.split(':')[1]!;
  const answer = await answering(['127.0.0.1'], ['127.0.0.2'])(`http://rebinding.example:${port}/`, { ...limits, allowedHosts: [`rebinding.example:${port}`] });
  expect(text(answer.bytes)).toBe('the judged one');
  expect(asked).toEqual(['rebinding.example']);
});

test('a name that turns private between two requests is refused, though a connection to it is open', async () => {
  const port = host.split(':')[1]!;
  const fetchTurning = answering(['127.0.0.1'], ['127.0.0.1']);
  await fetchTurning(`http://turning.example:${port}/`, { ...limits, allowedHosts: [`turning.example:${port}`] });
  expect(await refused(fetchTurning(`http://turning.example:${port}/`, limits))).toMatchObject({ code: 'INVALID_INPUT' });
});

test('a name with a dead address is read from its next one', async () => {
  const port = host.split(':')[1]!;
  const answer = await answering(['127.0.0.9', '127.0.0.1'])(`http://two.example:${port}/`, { ...limits, allowedHosts: [`two.example:${port}`] });
  expect(answer.status).toBe(200);
});

test.each([
  'http://127.0.0.1:1/', 'http://169.254.169.254/latest/meta-data/', 'http://[::1]/', 'http://2130706433/', '//127.0.0.1:9/', 'file:///etc/passwd', 'http://user:password@example.com/', 'http://inside.example/', 'ftp://example.com/',
])('a redirect to %s is refused', async (location) => {
  handle = (_request, response) => response.writeHead(302, { location }).end();
  expect(await refused(answering(['10.0.0.5'])(`${origin}/`, { ...limits, allowedHosts: [host] }))).toMatchObject({ code: 'INVALID_INPUT' });
  expect(seen).toHaveLength(1);
});

test.each([301, 302, 303, 307, 308])('a redirect with %i is followed and says where it led', async (status) => {
  handle = (request, response) => (request.url === '/new' ? response.end('moved') : response.writeHead(status, { location: '/new' }).end());
  const answer = await createGuardedFetch()(`${origin}/old`, { ...limits, allowedHosts: [host], headers: { authorization: 'Bearer kept' } });
  expect(answer).toMatchObject({ status: 200, url: `${origin}/new` });
  expect(text(answer.bytes)).toBe('moved');
  expect(seen[1]!.headers.authorization).toBe('Bearer kept');
});

test('a redirect to another origin takes no token, cookie or key with it, nor does the way back', async () => {
  const port = host.split(':')[1]!;
  handle = (request, response) => {
    if (request.url === '/start') response.writeHead(302, { location: `http://other.example:${port}/middle` }).end();
    else if (request.url === '/middle') response.writeHead(302, { location: `${origin}/end` }).end();
    else response.end('done');
  };
  const headers = { authorization: 'Bearer secret', Cookie: 'session=1', 'x-api-key': 'secret', accept: 'text/html' };
  await answering(['127.0.0.1'])(`${origin}/start`, { ...limits, headers, allowedHosts: [host, `other.example:${port}`] });
  expect(seen.map(({ headers: sent }) => [sent.authorization, sent.cookie, sent['x-api-key'], sent.accept])).toEqual([
    ['Bearer secret', 'session=1', 'secret', 'text/html'], [undefined, undefined, undefined, 'text/html'], [undefined, undefined, undefined, 'text/html'],
  ]);
});

test('what concerns one host alone follows no redirect to another, nor to another port or scheme', async () => {
  for (const location of ['http://93.184.215.14/', 'http://127.0.0.1:1/', `https://${host}/`]) {
    handle = (request, response) => (request.url === '/' ? response.writeHead(302, { location: '/next' }).end() : response.writeHead(302, { location }).end());
    const error = await refused(createGuardedFetch()(`${origin}/`, { ...limits, redirects: 'same-origin', allowedHosts: [host, '127.0.0.1:1'] }));
    expect(error).toMatchObject({ code: 'UNAVAILABLE', message: `${host} sends on to another host.` });
  }
  expect(seen).toHaveLength(6);
});

test('a circle of redirects ends', async () => {
  handle = (_request, response) => response.writeHead(302, { location: '/again' }).end();
  expect(await refused(createGuardedFetch()(`${origin}/`, { ...limits, allowedHosts: [host] }))).toMatchObject({ code: 'UNAVAILABLE' });
  expect(seen).toHaveLength(6);
});

test('an answer that is no success is given as it is', async () => {
  handle = (_request, response) => response.writeHead(429, { 'retry-after': '7' }).end('later');
  const answer = await createGuardedFetch()(`${origin}/`, { ...limits, allowedHosts: [host] });
  expect([answer.status, answer.headers.get('retry-after'), text(answer.bytes)]).toEqual([429, '7', 'later']);
});

test('a caller changes neither the host nor the method nor the framing', async () => {
  handle = (request, response) => response.end(request.method);
  const answer = await createGuardedFetch()(`${origin}/`, { ...limits, allowedHosts: [host], headers: { Host: 'evil.example', 'Content-Length': '5', 'Transfer-Encoding': 'chunked', Connection: 'upgrade', 'X-Own': 'yes' } });
  expect(text(answer.bytes)).toBe('GET');
  expect(seen[0]!.headers).toMatchObject({ host, 'x-own': 'yes' });
  expect(seen[0]!.headers['content-length']).toBeUndefined();
  expect(await refused(createGuardedFetch()(`${origin}/`, { ...limits, allowedHosts: [host], headers: { 'x-own': 'a\r\nx-split: b' } }))).toMatchObject({ code: 'UNAVAILABLE' });
});

test.each([['gzip', gzipSync], ['br', brotliCompressSync]] as const)('a body in %s is given decompressed', async (encoding, compress) => {
  handle = (_request, response) => response.writeHead(200, { 'content-encoding': encoding }).end(compress('Grüße'));
  expect(text((await createGuardedFetch()(`${origin}/`, { ...limits, allowedHosts: [host] })).bytes)).toBe('Grüße');
});

const zeros = Buffer.alloc(30_000_000);
test.each<[string, RequestListener, ErrorCode]>([
  ['a bomb of gzip', (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(zeros)), 'TOO_LARGE'],
  ['a bomb of brotli', (_request, response) => response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync(zeros)), 'TOO_LARGE'],
  ['a body that says it is huge', (_request, response) => response.writeHead(200, { 'content-length': '9999999' }).write('x'), 'TOO_LARGE'],
  ['a body that never ends', (_request, response) => {
    const more = (): void => { while (!response.destroyed && response.write(Buffer.alloc(64_000))); };
    response.on('drain', more);
    more();
  }, 'TOO_LARGE'],
  ['gzip that is none', (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('not gzip'), 'UNAVAILABLE'],
  ['gzip in gzip', (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end(gzipSync(gzipSync(zeros))), 'UNAVAILABLE'],
  ['an encoding named like a property', (_request, response) => response.writeHead(200, { 'content-encoding': 'constructor' }).end('x'), 'UNAVAILABLE'],
  ['an answer that is no HTTP', (_request, response) => response.socket!.end('SSH-2.0-OpenSSH\r\n'), 'UNAVAILABLE'],
  ['an answer with a header of a megabyte', (_request, response) => response.socket!.end(`HTTP/1.1 200 OK\r\nx: ${'a'.repeat(1_000_000)}\r\n\r\n`), 'UNAVAILABLE'],
  ['a connection that breaks in the middle', (_request, response) => { response.writeHead(200, { 'content-length': '50' }); response.write('half', () => response.socket!.destroy()); }, 'UNAVAILABLE'],
])('%s ends as %3$s', async (_name, listener, code) => {
  handle = listener;
  expect(await refused(createGuardedFetch()(`${origin}/`, { ...limits, allowedHosts: [host] }))).toMatchObject({ name: 'AppError', code });
});

test.each<[string, RequestListener]>([
  ['no answer', () => undefined],
  ['a body that stops', (_request, response) => void response.write('a')],
  ['one redirect after another, each in time', (_request, response) => void setTimeout(() => response.writeHead(302, { location: '/next' }).end(), 60)],
])('the time limit holds over the whole request: %s', async (_name, listener) => {
  handle = listener;
  const error = await refused(createGuardedFetch()(`${origin}/`, { ...limits, timeoutMs: 150, allowedHosts: [host] }));
  expect(error).toMatchObject({ code: 'UNAVAILABLE', message: `${host} did not answer within 0.15 s.` });
});

test('a resolver that never answers is not waited for', async () => {
  const never = createGuardedFetch(() => new Promise(() => undefined));
  expect(await refused(never('http://slow.example/', { ...limits, timeoutMs: 50 }))).toMatchObject({ code: 'UNAVAILABLE' });
});

test('a reading that is stopped ends at once', async () => {
  const stop = new AbortController();
  handle = (_request, response) => { response.write('a'); stop.abort(); };
  expect(await refused(createGuardedFetch()(`${origin}/`, { ...limits, allowedHosts: [host], signal: stop.signal }))).toMatchObject({ code: 'UNAVAILABLE', message: 'The reading was stopped.' });
  expect(await refused(createGuardedFetch()(`${origin}/`, { ...limits, allowedHosts: [host], signal: stop.signal }))).toMatchObject({ code: 'UNAVAILABLE' });
  expect(seen).toHaveLength(1);
});

test('a name nobody knows and a closed port are told in words', async () => {
  const unknown = createGuardedFetch(async () => { throw new Error('ENOTFOUND'); });
  expect((await refused(unknown('http://nobody.example/', limits))).message).toBe('The host nobody.example can\'t be found.');
  expect((await refused(createGuardedFetch()('http://127.0.0.1:1/', { ...limits, allowedHosts: ['127.0.0.1:1'] }))).message).toBe('127.0.0.1:1 can\'t be read: it refuses the connection.');
});
