import type { Logger } from 'pino';
import { describeFailure } from './describe-failure.ts';

type Field = string | number | boolean | null | Record<string, number>;

/** The one wide log line of a request: collected on the way, written once when the answer is complete. Never ticket text. */
export class RequestLine {
  readonly #logger: Logger;
  readonly #fields: Record<string, Field> = {};
  readonly #startedAt = performance.now();
  #cause: unknown;
  #written = false;

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  set(fields: Record<string, Field>): void {
    Object.assign(this.#fields, fields);
  }

  /** Remembers what failed inside us; where it did goes to the log and nowhere else. */
  fail(cause: unknown): void {
    this.#cause = cause;
  }

  write(status: number): void {
    if (this.#written) return;
    this.#written = true;
    const line = { ...this.#fields, status, ms: Math.round((performance.now() - this.#startedAt) * 10) / 10 };
    if (this.#cause === undefined) this.#logger.info(line, 'request');
    else this.#logger.error({ ...line, err: describeFailure(this.#cause) }, 'request');
  }
}
