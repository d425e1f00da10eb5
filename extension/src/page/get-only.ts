import { GetError } from './get-error.ts';

/** One read of a console's API. `keep` picks what may leave this module; the rest of the answer is dropped here. */
export interface AllowedRead<Kept> {
  /** The whole path with its query, anchored at both ends. */
  readonly path: RegExp;
  readonly keep: (body: unknown) => Kept;
}

/**
 * The only way to the console's API: GET on the console's own host, a path on the allow-list, the agent's own session.
 * No body, no header of ours (so no CSRF token), no redirect.
 */
export async function getOnly<Kept>(read: AllowedRead<Kept>, host: string, path: string, signal: AbortSignal): Promise<Kept> {
  if (!isAnchored(read.path) || !read.path.test(path)) throw new GetError('not-allowed', path);
  const response = await answer(`https://${host}${path}`, path, signal);
  if (!response.ok) throw GetError.ofStatus(response.status, path);
  const kept = keepPart(read, await body(response, path, signal));
  if (kept === undefined) throw new GetError('malformed', path);
  return kept;
}

function isAnchored({ source }: RegExp): boolean {
  return source.startsWith('^\\/') && source.endsWith('$') && !source.includes('|');
}

async function answer(url: string, path: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(url, { method: 'GET', mode: 'same-origin', credentials: 'same-origin', redirect: 'error', referrerPolicy: 'same-origin', signal });
  } catch (cause) {
    signal.throwIfAborted();
    throw new GetError('unreachable', path, { cause });
  }
}

async function body(response: Response, path: string, signal: AbortSignal): Promise<unknown> {
  try {
    return await response.json();
  } catch (cause) {
    signal.throwIfAborted();
    throw new GetError('malformed', path, { cause });
  }
}

function keepPart<Kept>(read: AllowedRead<Kept>, whole: unknown): Kept | undefined {
  try {
    return read.keep(whole);
  } catch {
    // The answer has another shape than documented; the caller reports it as malformed.
    return undefined;
  }
}
