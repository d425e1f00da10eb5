import { createHash, randomBytes } from 'node:crypto';

interface Grant {
  readonly redirectUri: string;
  readonly challenge: string;
}

/** What a code or a refresh token is exchanged for. */
export interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string;
}

/** The app that the administrator registered with the organisation: its id, where it may send people back to, and the tokens given to it. */
export class ConnectedApp {
  clientId = '3MVG9TarnCyclesCountersign';
  /** Where the app may send people back to: a browser's own address for an extension, or a loopback port. */
  redirectUris: readonly RegExp[] = [/^https:\/\/[a-p]{32}\.chromiumapp\.org(\/|$)/, /^https:\/\/[0-9a-f]+\.extensions\.allizom\.org(\/|$)/, /^chrome-extension:\/\/[a-p]{32}\//, /^http:\/\/(localhost|127\.0\.0\.1):\d+\//];
  readonly #codes = new Map<string, Grant>();
  readonly #accessTokens = new Set<string>();
  readonly #refreshTokens = new Set<string>();

  mayRedirectTo(address: string): boolean {
    return this.redirectUris.some((pattern) => pattern.test(address));
  }

  /** A code that is good for one exchange. */
  grant(redirectUri: string, challenge: string): string {
    const code = `aPrx${randomBytes(30).toString('base64url')}==`;
    this.#codes.set(code, { redirectUri, challenge });
    return code;
  }

  /** Tokens for a code, when the verifier is the one the challenge was made of. A code works once. */
  exchange(code: string, redirectUri: string, verifier: string): Tokens | undefined {
    const grant = this.#codes.get(code);
    this.#codes.delete(code);
    if (grant === undefined || grant.redirectUri !== redirectUri) return undefined;
    if (createHash('sha256').update(verifier).digest('base64url') !== grant.challenge) return undefined;
    const refreshToken = `5Aep861${randomBytes(32).toString('base64url')}`;
    this.#refreshTokens.add(refreshToken);
    return { accessToken: this.#issue(), refreshToken };
  }

  /** A new access token for a refresh token. */
  refresh(refreshToken: string): string | undefined {
    return this.#refreshTokens.has(refreshToken) ? this.#issue() : undefined;
  }

  isAccessToken(value: string): boolean {
    return this.#accessTokens.has(value);
  }

  /** Access tokens end, as they do when the session times out; refresh tokens stay good. */
  expireAccessTokens(): void {
    this.#accessTokens.clear();
  }

  /** Ends a token; whoever ends a refresh token ends all access with it. */
  revoke(token: string): boolean {
    if (this.#refreshTokens.delete(token)) {
      this.#accessTokens.clear();
      return true;
    }
    return this.#accessTokens.delete(token);
  }

  forgetTokens(): void {
    this.#codes.clear();
    this.#accessTokens.clear();
    this.#refreshTokens.clear();
  }

  #issue(): string {
    const token = `00D5g00000ACME!AQ${randomBytes(40).toString('base64url')}`;
    this.#accessTokens.add(token);
    return token;
  }
}
