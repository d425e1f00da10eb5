/** What went wrong with a model call, as far as it can be told from outside. */
export type ModelErrorKind =
  | 'rate-limited' | 'timeout' | 'unreachable'
  /** Until somebody changes how the model is set up, every call ends like this. */
  | 'wrong-key' | 'unknown-model' | 'no-credit'
  /** The model, or a filter before it, will not have this text. */
  | 'declined'
  | 'too-long' | 'refused' | 'invalid-output'
  /** Its room was used up before the answer was whole. */
  | 'cut-off'
  | 'aborted';

/** A failed call to a model, with the library's error as its cause. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  readonly kind: ModelErrorKind;
  readonly retryable: boolean;
  /** How long the endpoint asked us to wait, in milliseconds; 0 when it did not say. */
  readonly retryAfterMs: number;
  /** The answer could not be used, and another may be: it was no JSON of the schema, or not whole. */
  get isUnusable(): boolean {
    return this.kind === 'invalid-output' || this.kind === 'cut-off';
  }
  constructor(kind: ModelErrorKind, options: { retryable?: boolean; retryAfterMs?: number; cause?: unknown } = {}) {
    super(`model: ${kind}`, { cause: options.cause });
    this.kind = kind;
    this.retryable = options.retryable ?? false;
    this.retryAfterMs = options.retryAfterMs ?? 0;
  }
}
