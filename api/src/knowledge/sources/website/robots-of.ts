import { AppError } from '@countersign/shared/errors';
import type { Parser, RobotsVerdict } from '../parsing/parse-job.ts';
import type { PoliteFetch } from './polite-fetch.ts';

const largest = 512_000;
/** A site that wants more than this between two pages is not read at all rather than read too fast. */
const longestDelayMs = 60_000;

/** Judges addresses of one origin by its robots.txt, which is read once. Throws `UNAVAILABLE` when the site can't say: then nothing of it is read (RFC 9309, 2.3.1). */
export type Robots = (origin: string, urls: readonly string[]) => Promise<RobotsVerdict>;

export function robotsOf(fetch: PoliteFetch, parser: Parser, signal: AbortSignal): Robots {
  const read = new Map<string, Promise<Uint8Array>>();
  return async (origin, urls) => {
    const address = `${origin}/robots.txt`;
    const known = read.get(origin) ?? readRobots(address, fetch);
    read.set(origin, known);
    const verdict = await parser.parse({ kind: 'robots', name: address, bytes: await known, urls }, signal);
    if (verdict.delayMs > longestDelayMs) throw new AppError('UNAVAILABLE', `${address}: it asks for ${verdict.delayMs / 1000} s between two pages, so the site is not read.`);
    return verdict;
  };
}

async function readRobots(address: string, fetch: PoliteFetch): Promise<Uint8Array> {
  const response = await fetch(address, { accept: 'text/plain', maxBytes: largest });
  if (response.status >= 200 && response.status < 300) return response.bytes;
  if (response.status >= 400 && response.status < 500) return new Uint8Array();
  throw new AppError('UNAVAILABLE', `${address}: the site answered ${response.status}, so its pages are not read.`);
}
