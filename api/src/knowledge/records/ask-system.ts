import { AppError } from '@countersign/shared/errors';
import type { GuardedFetch } from '../guarded-fetch/guarded-fetch.ts';
import { recordAddress } from './record-address.ts';
import type { RecordMapping } from './record-mapping.ts';

/** What became of one question to a system. `detail` is for the lead who set it up and holds nothing of the answer. */
export type SystemAnswer =
  | { readonly state: 'answered'; readonly answer: unknown }
  | { readonly state: 'not-found' | 'refused' | 'slow' | 'unreachable' | 'unreadable'; readonly detail: string };

export interface SystemQuestion {
  readonly mapping: RecordMapping;
  readonly values: ReadonlyMap<string, string>;
  readonly secret: string | null;
  readonly fetch: GuardedFetch;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

const LARGEST_ANSWER = 262_144;

/** Asks a system for one record by one GET, within a time and a size, on its own host alone. Never throws for what the system does. */
export async function askSystem({ mapping, values, secret, fetch, timeoutMs, signal }: SystemQuestion): Promise<SystemAnswer> {
  const base = new URL(mapping.baseUrl);
  const late = AbortSignal.timeout(timeoutMs);
  try {
    const response = await untilLate(fetch(recordAddress(mapping, values), {
      headers: { accept: 'application/json', ...secretHeader(mapping, secret) }, allowedHosts: [base.host], redirects: 'same-origin', maxBytes: LARGEST_ANSWER, timeoutMs, signal: AbortSignal.any([signal, late]),
    }), late);
    if ([401, 403, 407].includes(response.status)) return { state: 'refused', detail: `${base.host} answered ${response.status}. Look at its header and secret.` };
    if ([400, 404, 410, 422].includes(response.status)) return { state: 'not-found', detail: `${base.host} answered ${response.status}.` };
    if (response.status < 200 || response.status > 299) return { state: 'unreachable', detail: `${base.host} answered ${response.status}.` };
    if (!/\bjson\b/i.test(response.headers.get('content-type') ?? '')) return { state: 'unreadable', detail: `${base.host} did not answer in JSON.` };
    return { state: 'answered', answer: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(response.bytes)) as unknown };
  } catch (error) {
    signal.throwIfAborted();
    if (late.aborted) return { state: 'slow', detail: `${base.host} did not answer within ${timeoutMs / 1000} s.` };
    if (error instanceof AppError) return { state: error.code === 'TOO_LARGE' ? 'unreadable' : 'unreachable', detail: error.message };
    if (error instanceof SyntaxError || error instanceof TypeError) return { state: 'unreadable', detail: `${base.host} did not answer in JSON that can be read.` };
    throw error;
  }
}

function secretHeader({ header }: RecordMapping, secret: string | null): Record<string, string> {
  return header === undefined || secret === null ? {} : { [header.name]: header.prefix === '' ? secret : `${header.prefix} ${secret}` };
}

async function untilLate<Value>(work: Promise<Value>, late: AbortSignal): Promise<Value> {
  const stopped = Promise.withResolvers<never>();
  const stop = (): void => stopped.reject(late.reason);
  late.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([work, stopped.promise]);
  } finally {
    late.removeEventListener('abort', stop);
  }
}
