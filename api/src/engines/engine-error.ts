import type { FallbackReason } from '@countersign/shared/assist/assist-event';

/** An engine could not draft; `reason` says what the agent is told when the built-in draft takes its place. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly reason: FallbackReason | 'aborted';
  constructor(reason: FallbackReason | 'aborted', cause?: unknown) {
    super(`engine: ${reason}`, { cause });
    this.reason = reason;
  }
}
