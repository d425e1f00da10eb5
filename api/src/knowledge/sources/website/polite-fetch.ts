import { AppError } from '@countersign/shared/errors';
import { setTimeout as wait } from 'node:timers/promises';
import type { GuardedFetch, GuardedResponse } from '../../guarded-fetch/guarded-fetch.ts';
import { crawlerName } from './crawler-name.ts';

export interface PoliteRequest {
  readonly accept: string;
  readonly maxBytes: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One address read with patience. Throws `AppError`. */
export type PoliteFetch = (url: string, request: PoliteRequest) => Promise<GuardedResponse>;

const timeoutMs = 20_000;
const attempts = 3;
const busyMs = 2_000;
/** A site that asks for more than this is read at another time. */
const longestWaitMs = 120_000;

/** Reads under our name and waits as long as a busy site says (`Retry-After`), three attempts in all. */
export function politeFetch(fetch: GuardedFetch, allowedHosts: readonly string[], signal: AbortSignal): PoliteFetch {
  return async (url, { accept, maxBytes, headers = {} }) => {
    for (let attempt = 1; ; attempt += 1) {
      const response = await fetch(url, { headers: { ...headers, accept, 'user-agent': `${crawlerName} (knowledge import)` }, allowedHosts, maxBytes, timeoutMs, signal });
      if (response.status !== 429 && response.status !== 503) return response;
      const waitMs = waitOf(response.headers.get('retry-after')) ?? busyMs * attempt;
      if (attempt === attempts || waitMs > longestWaitMs) throw new AppError('UNAVAILABLE', `${url}: the site is busy (${response.status}) and asks to come back later.`);
      await wait(waitMs, undefined, { signal });
    }
  };
}

function waitOf(retryAfter: string | null): number | undefined {
  if (retryAfter === null || retryAfter.trim() === '') return undefined;
  const ms = /^\d+(?:\.\d+)?$/.test(retryAfter.trim()) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
