/** What went wrong with a model call, as far as it can be told from outside. */
export type ModelErrorKind = 'rate-limited' | 'timeout' | 'unreachable' | 'refused' | 'invalid-output' | 'aborted';

/** A failed call to a model, with the library's error as its cause. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  readonly kind: ModelErrorKind;
  readonly retryable: boolean;
  /** How long the endpoint asked us to wait, in milliseconds; 0 when it did not say. */
  readonly retryAfterMs: number;
  constructor(kind: ModelErrorKind, options: { retryable?: boolean; retryAfterMs?: number; cause?: unknown } = {}) {
    super(`model: ${kind}`, { cause: options.cause });
    this.kind = kind;
    this.retryable = options.retryable ?? false;
    this.retryAfterMs = options.retryAfterMs ?? 0;
  }
}
