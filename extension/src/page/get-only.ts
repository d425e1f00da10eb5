import { consolePatience } from './console-patience.ts';
import { GetError, kindOfStatus, type GetErrorKind } from './get-error.ts';

/** One read of a console's API. `keep` picks what may leave this module; the rest of the answer is dropped here. */
export interface AllowedRead<Kept> {
  /** The whole path with its query, anchored at both ends. */
  readonly path: RegExp;
  readonly keep: (body: unknown) => Kept;
}

const granting = /^[a-z0-9.-]+\.my\.salesforce\.com$/;

/**
 * The only way to the console's API: GET on the console's own host, a path on the allow-list, the agent's own session; or, by a
 * grant that an organisation of Salesforce gave, on that organisation's host and without a session.
 * No body, no other header of ours (so no CSRF token), no redirect. A console that asked to wait is not asked until then.
 */
export async function getOnly<Kept>(read: AllowedRead<Kept>, host: string, path: string, signal: AbortSignal, bearer?: string): Promise<Kept> {
  if (!read.path.test(path) || (bearer !== undefined && !granting.test(host))) throw new GetError('not-allowed', path);
  const letRest = (): void => {
    const retryAt = consolePatience.quietUntil(host);
    if (retryAt !== undefined) throw new GetError('rate-limited', path, { retryAt });
  };
  letRest();
  const fail = (kind: GetErrorKind) => (cause: unknown): never => {
    signal.throwIfAborted();
    throw new GetError(kind, path, { cause });
  };
  const reach = bearer === undefined ? { mode: 'same-origin', credentials: 'same-origin' } as const : { mode: 'cors', credentials: 'omit', headers: { authorization: `Bearer ${bearer}` } } as const;
  const response = await fetch(`https://${host}${path}`, { ...reach, method: 'GET', redirect: 'error', signal }).catch(fail('unreachable'));
  consolePatience.hear(host, response);
  if (response.status === 429) letRest();
  if (!response.ok) throw new GetError(kindOfStatus(response.status), path);
  return response.json().then(read.keep).catch(fail('malformed'));
}
