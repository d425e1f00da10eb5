import { AppError } from '@countersign/shared/errors';
import { lookup } from 'node:dns/promises';
import { Agent as HttpAgent, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { checkTarget, type Resolve } from './check-target.ts';
import type { GuardedFetch, GuardedRequest, GuardedResponse } from './guarded-fetch.ts';
import { openResponse, type Agents } from './open-response.ts';
import { readBounded } from './read-bounded.ts';

const maxRedirects = 5;
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** What a host that we were sent on to may see of a request. */
const shared: ReadonlySet<string> = new Set(['accept', 'accept-language', 'user-agent']);
/** The connection's own, which a caller's words must not change. */
const ours: ReadonlySet<string> = new Set(['host', 'connection', 'accept-encoding', 'content-length', 'transfer-encoding', 'expect', 'upgrade', 'te', 'trailer']);
const idleMs = 4_000;

const resolveByMachine: Resolve = async (hostname) => (await lookup(hostname, { all: true, order: 'ipv4first' })).map(({ address }) => address);

/**
 * Makes the one fetch that reads addresses named by people and documents. Each hop of a request is resolved once, every address of the name is judged, and the
 * connection goes to a judged address. Every failure is an `AppError`: `INVALID_INPUT` for an address that is refused, `TOO_LARGE`, and `UNAVAILABLE` for the rest.
 */
export function createGuardedFetch(resolve: Resolve = resolveByMachine): GuardedFetch {
  const agents: Agents = { http: new HttpAgent({ keepAlive: true, timeout: idleMs }), https: new HttpsAgent({ keepAlive: true, timeout: idleMs }) };
  return async (address, request) => {
    const deadline = AbortSignal.timeout(request.timeoutMs);
    const signal = request.signal ? AbortSignal.any([request.signal, deadline]) : deadline;
    try {
      return await follow(address, request, { agents, resolve, signal });
    } catch (error) {
      if (error instanceof AppError) throw error;
      const host = URL.parse(address)?.host ?? 'The host';
      if (request.signal?.aborted === true) throw new AppError('UNAVAILABLE', 'The reading was stopped.', { cause: error });
      if (deadline.aborted) throw new AppError('UNAVAILABLE', `${host} did not answer within ${request.timeoutMs / 1000} s.`, { cause: error });
      throw new AppError('UNAVAILABLE', `${host} can't be read: ${reasonOf(error)}.`, { cause: error });
    }
  };
}

async function follow(first: string, request: GuardedRequest, using: { agents: Agents; resolve: Resolve; signal: AbortSignal }): Promise<GuardedResponse> {
  let address = first;
  let headers = headersOf(request, () => true);
  for (let hop = 0; hop <= maxRedirects; hop += 1) {
    const target = await untilAborted(checkTarget(address, request.allowedHosts ?? [], using.resolve), using.signal);
    const response = await openResponse(target, headers, using.agents, using.signal);
    const next = redirects.has(response.statusCode ?? 0) ? response.headers.location : undefined;
    try {
      if (next === undefined) return await toResponse(response, target.url, request.maxBytes, using.signal);
    } finally {
      if (!response.readableEnded) response.destroy();
    }
    const url = URL.parse(next, target.url);
    if (url === null) throw new AppError('UNAVAILABLE', `${target.url.host} sends on to an address that can't be read.`);
    if (url.origin !== target.url.origin && request.redirects === 'same-origin') throw new AppError('UNAVAILABLE', `${target.url.host} sends on to another host.`);
    if (url.origin !== target.url.origin) headers = headersOf(request, (name) => shared.has(name));
    address = url.href;
  }
  throw new AppError('UNAVAILABLE', `${new URL(first).host} sends on more than ${maxRedirects} times.`);
}

async function toResponse(response: IncomingMessage, url: URL, maxBytes: number, signal: AbortSignal): Promise<GuardedResponse> {
  const bytes = await readBounded(response, maxBytes, signal);
  const pairs = Object.entries(response.headersDistinct).flatMap(([name, values]) => (values ?? []).map((value): [string, string] => [name, value]));
  return { status: response.statusCode ?? 0, url: url.href, headers: new Headers(pairs), bytes };
}

function headersOf(request: GuardedRequest, passes: (name: string) => boolean): Record<string, string> {
  const given = Object.entries(request.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value] as const).filter(([name]) => !ours.has(name) && passes(name));
  return { 'user-agent': 'Countersign (knowledge import)', ...Object.fromEntries(given), 'accept-encoding': 'gzip, br' };
}

/** A slow resolver can't be stopped, but nobody has to wait for it. */
async function untilAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  signal.throwIfAborted();
  const stopped = Promise.withResolvers<never>();
  const stop = (): void => stopped.reject(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([work, stopped.promise]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

function reasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ECONNREFUSED') return 'it refuses the connection';
  if (code?.startsWith('Z_') || code?.startsWith('ERR__ERROR_FORMAT')) return 'its answer is compressed wrongly';
  if (code?.includes('CERT') || code?.startsWith('ERR_TLS')) return 'its certificate is not trusted';
  if (code?.startsWith('HPE_')) return 'its answer is not HTTP';
  return 'the connection broke';
}
