export type GetErrorKind = 'signed-out' | 'forbidden' | 'not-found' | 'rate-limited' | 'server' | 'unreachable' | 'malformed' | 'not-allowed';

const kinds: Readonly<Record<number, GetErrorKind>> = { 401: 'signed-out', 403: 'forbidden', 404: 'not-found', 429: 'rate-limited' };

/** What an answer of this status means to us. */
export function kindOfStatus(status: number): GetErrorKind {
  return kinds[status] ?? 'server';
}

interface GetErrorOptions extends ErrorOptions {
  readonly retryAt?: number | undefined;
}

/** Why a read of the console's API gave nothing. `retryAt`: the console asked to be left in peace until then. */
export class GetError extends Error {
  override readonly name = 'GetError';
  readonly kind: GetErrorKind;
  readonly retryAt: number | undefined;
  constructor(kind: GetErrorKind, path: string, options?: GetErrorOptions) {
    super(`${kind}: ${path}`, options);
    this.kind = kind;
    this.retryAt = options?.retryAt;
  }
}
