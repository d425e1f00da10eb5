import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const cookieName = '_zendesk_session';

/** The one agent's signed-in sessions: an HttpOnly cookie to read, and a token beside it to write. */
export class Sessions {
  readonly #tokens = new Map<string, string>();

  /** Opens a session and returns the `Set-Cookie` value. */
  open(): string {
    const id = randomBytes(24).toString('base64url');
    this.#tokens.set(id, randomBytes(32).toString('base64'));
    return `${cookieName}=${id}; Path=/; Secure; HttpOnly; SameSite=Lax`;
  }

  /** The write token of the request's session; `undefined` when nobody is signed in. */
  tokenOf(request: IncomingMessage): string | undefined {
    const cookies = (request.headers.cookie ?? '').split(/;\s*/);
    const session = cookies.find((cookie) => cookie.startsWith(`${cookieName}=`));
    return session === undefined ? undefined : this.#tokens.get(session.slice(cookieName.length + 1));
  }

  /** Whether the request may write: signed in, and carrying its session's token in `X-CSRF-Token`. */
  mayWrite(request: IncomingMessage): boolean {
    const expected = this.tokenOf(request);
    const given = request.headers['x-csrf-token'];
    if (expected === undefined || typeof given !== 'string') return false;
    const [one, other] = [Buffer.from(expected), Buffer.from(given)];
    return one.length === other.length && timingSafeEqual(one, other);
  }
}
