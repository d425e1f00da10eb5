/** Without word from the vendor the first retry waits this long, each further one twice as long. */
const FIRST_DELAY_MS = 500;

/**
 * Milliseconds until a request may be made again: `Retry-After` in seconds or as an HTTP date (RFC 9110, section 10.2.3), else the seconds
 * until the limit's window ends (`ratelimit-reset`), else a delay that doubles with each attempt, counted from 0.
 */
export function retryDelay(headers: Headers, attempt: number, now: number): number {
  const after = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+(?:\.\d+)?$/.test(after)) return Number(after) * 1_000;
  const moment = after === '' ? Number.NaN : Date.parse(after);
  if (!Number.isNaN(moment)) return Math.max(0, moment - now);
  const reset = headers.get('ratelimit-reset')?.trim() ?? '';
  if (/^\d{1,5}$/.test(reset)) return Number(reset) * 1_000;
  return FIRST_DELAY_MS * 2 ** attempt;
}
