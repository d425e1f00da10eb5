import { Agent as HttpAgent, request as requestHttp, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import type { Target } from './check-target.ts';

/** Connections kept open between requests, pooled by the address they lead to, never by a name. */
export interface Agents {
  readonly http: HttpAgent;
  readonly https: HttpsAgent;
}

const tried = 3;
const elsewhere: ReadonlySet<string> = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL', 'ETIMEDOUT']);

/** Sends one GET to a judged target and answers when its headers are here; the name goes into `host` and TLS alone, so it is never resolved again. */
export async function openResponse(target: Target, headers: Readonly<Record<string, string>>, agents: Agents, signal: AbortSignal): Promise<IncomingMessage> {
  const addresses = target.addresses.slice(0, tried);
  for (const [position, address] of addresses.entries()) {
    try {
      return await get(target.url, address, headers, agents, signal);
    } catch (error) {
      if (position === addresses.length - 1 || !elsewhere.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  }
  throw new Error('a target has at least one address');
}

function get(url: URL, address: string, headers: Readonly<Record<string, string>>, agents: Agents | null, signal: AbortSignal): Promise<IncomingMessage> {
  const hostname = url.hostname.replace(/^\[|\]$/g, '');
  const secure = url.protocol === 'https:';
  return new Promise((resolve, reject) => {
    const options = {
      method: 'GET', host: address, port: url.port === '' ? (secure ? 443 : 80) : Number(url.port), path: url.pathname + url.search, headers: { ...headers, host: url.host }, signal,
    };
    const request = secure
      ? requestHttps({ ...options, agent: agents?.https ?? false, servername: isIP(hostname) === 0 ? hostname.replace(/\.$/, '') : '' })
      : requestHttp({ ...options, agent: agents?.http ?? false });
    request.on('response', resolve);
    request.on('error', (error: NodeJS.ErrnoException) => {
      // A server may close an idle connection in the moment we choose it; that request never reached it.
      if (agents !== null && request.reusedSocket && error.code === 'ECONNRESET') resolve(get(url, address, headers, null, signal));
      else reject(error);
    });
    request.end();
  });
}
