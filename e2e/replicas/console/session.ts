import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The one agent's signed-in sessions: an HttpOnly cookie to read, and a token beside it to write. */
export class Sessions {
  readonly #tokens = new Map<string, string>();
  readonly #cookieName: string;

  /** `cookieName` is the console's own name for its session cookie. */
  constructor(cookieName: string) {
    this.#cookieName = cookieName;
  }

  /** Opens a session and returns the `Set-Cookie` value. */
  open(): string {
    const id = randomBytes(24).toString('base64url');
    this.#tokens.set(id, randomBytes(32).toString('base64'));
    return `${this.#cookieName}=${id}; Path=/; Secure; HttpOnly; SameSite=Lax`;
  }

  /** The write token of the request's session; `undefined` when nobody is signed in. */
  tokenOf(request: IncomingMessage): string | undefined {
    const cookies = (request.headers.cookie ?? '').split(/;\s*/);
    const session = cookies.find((cookie) => cookie.startsWith(`${this.#cookieName}=`));
    return session === undefined ? undefined : this.#tokens.get(session.slice(this.#cookieName.length + 1));
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
