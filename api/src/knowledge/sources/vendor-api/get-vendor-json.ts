import { AppError } from '@countersign/shared/errors';
import { setTimeout as wait } from 'node:timers/promises';
import type { GuardedResponse } from '../../guarded-fetch/guarded-fetch.ts';
import type { SourceReaderDeps } from '../source-reader.ts';
import { retryDelay } from './retry-delay.ts';
import type { VendorAccount } from './vendor-account.ts';
import { vendorError } from './vendor-error.ts';

const MOST_BYTES = 20_000_000;
const TIMEOUT_MS = 30_000;
const MOST_ATTEMPTS = 5;
/** A vendor that asks for more patience than this is tried again at the next refresh. */
const LONGEST_WAIT_MS = 90_000;

export interface VendorAnswer {
  readonly body: unknown;
  readonly headers: Headers;
}

/**
 * Reads one address of a vendor's API by GET. A rate limit, a gateway's failure or a vendor that is busy is waited out as the vendor asks, within bounds.
 * `part` names what is read. Throws an `AppError` that says what to do.
 */
export async function getVendorJson(path: string, account: VendorAccount, part: string, deps: Pick<SourceReaderDeps, 'fetch' | 'signal'>): Promise<VendorAnswer> {
  const address = onHost(path, account.origin);
  for (let attempt = 0; ; attempt += 1) {
    deps.signal.throwIfAborted();
    const response = await deps.fetch(address, {
      headers: { accept: 'application/json', authorization: account.authorization }, redirects: 'same-origin',
      allowedHosts: account.isPrivateHostAllowed ? [new URL(account.origin).host] : [],
      maxBytes: MOST_BYTES, timeoutMs: TIMEOUT_MS, signal: deps.signal,
    });
    if (response.status >= 200 && response.status < 300) {
      const answer = { body: parseBody(response, account), headers: response.headers };
      if (isSpent(response.headers)) await waitWithin(retryDelay(response.headers, 0, Date.now()), account, part, deps.signal);
      return answer;
    }
    const mayRetry = isLimit(response) || [500, 502, 503, 504].includes(response.status);
    if (!mayRetry || attempt === MOST_ATTEMPTS - 1) throw vendorError(isLimit(response) ? 429 : response.status, account, part);
    await waitWithin(retryDelay(response.headers, attempt, Date.now()), account, part, deps.signal);
  }
}

/** The path of an address that a vendor handed out, on the host the lead named: a token never follows a link elsewhere. */
function onHost(path: string, origin: string): string {
  const url = new URL(path, origin);
  return origin + url.pathname + url.search;
}

/** Salesforce says 403 for its limit and names it in the body. */
function isLimit({ status, bytes }: GuardedResponse): boolean {
  return status === 429 || (status === 403 && Buffer.from(bytes).toString('utf8', 0, 2_000).includes('REQUEST_LIMIT_EXCEEDED'));
}

function isSpent(headers: Headers): boolean {
  return headers.get('ratelimit-remaining') === '0' && headers.has('ratelimit-reset');
}

async function waitWithin(delay: number, account: VendorAccount, part: string, signal: AbortSignal): Promise<void> {
  if (delay > LONGEST_WAIT_MS) throw vendorError(429, account, part);
  if (delay > 0) await wait(delay, undefined, { signal });
}

function parseBody({ bytes }: GuardedResponse, { name, origin }: VendorAccount): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new AppError('UNAVAILABLE', `${new URL(origin).host} did not answer as ${name} does. Check the address.`, { cause });
  }
}
