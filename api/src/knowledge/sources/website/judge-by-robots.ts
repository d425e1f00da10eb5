import robotsParser from 'robots-parser';
import { decodeText } from '../parsing/decode-text.ts';
import type { RobotsVerdict } from '../parsing/parse-job.ts';
import { crawlerName } from './crawler-name.ts';

/** The library exports one function; its types say so in a way that a module of ours can't call. */
const parseRobots = robotsParser as unknown as (url: string, text: string) => { isAllowed(url: string, name: string): boolean | undefined; getCrawlDelay(name: string): number | undefined };

/** Which addresses a robots.txt lets us read (RFC 9309), and its crawl delay. In a thread: a pattern can be made to match slowly. */
export function judgeByRobots(robotsUrl: string, bytes: Uint8Array, urls: readonly string[]): RobotsVerdict {
  const robots = parseRobots(robotsUrl, decodeText(bytes));
  const delay = Number(robots.getCrawlDelay(crawlerName) ?? 0);
  return { allowed: urls.map((url) => robots.isAllowed(url, crawlerName) !== false), delayMs: Number.isFinite(delay) && delay > 0 ? delay * 1000 : 0 };
}
