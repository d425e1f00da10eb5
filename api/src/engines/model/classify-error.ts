import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import { ModelError } from './model-error.ts';

/** The model failure behind an error of the `openai` package, or `undefined` when the error is a bug of ours. */
export function classifyError(error: unknown): ModelError | undefined {
  if (error instanceof ModelError) return error;
  if (error instanceof APIUserAbortError || isNamed(error, 'AbortError')) return new ModelError('aborted', { cause: error });
  if (error instanceof APIConnectionTimeoutError || isNamed(error, 'TimeoutError')) return new ModelError('timeout', { cause: error });
  if (error instanceof APIConnectionError) return new ModelError('unreachable', { retryable: true, cause: error });
  if (error instanceof APIError) return classifyStatus(error);
  if (error instanceof SyntaxError) return new ModelError('invalid-output', { cause: error });
  if (error instanceof TypeError && /terminated|fetch failed|network/i.test(error.message)) return new ModelError('unreachable', { retryable: true, cause: error });
  return undefined;
}

function classifyStatus(error: APIError): ModelError {
  const status = error.status ?? 0;
  if (status === 429) return new ModelError('rate-limited', { retryable: true, retryAfterMs: retryAfter(error), cause: error });
  if (status === 408 || status === 504) return new ModelError('timeout', { retryable: true, cause: error });
  if (status >= 500 || status === 0) return new ModelError('unreachable', { retryable: true, retryAfterMs: retryAfter(error), cause: error });
  return new ModelError('refused', { cause: error });
}

/** In milliseconds, in seconds or as a date: all three are in use. */
function retryAfter(error: APIError): number {
  const milliseconds = Number(error.headers?.get('retry-after-ms') ?? Number.NaN);
  if (milliseconds > 0) return milliseconds;
  const said = error.headers?.get('retry-after') ?? '';
  const wait = Number.isNaN(Number(said)) ? Date.parse(said) - Date.now() : Number(said) * 1000;
  return Number.isFinite(wait) && wait > 0 ? wait : 0;
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}
