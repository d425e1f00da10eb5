import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { AppError, errorStatus, type ErrorCode } from '@countersign/shared/errors';
import { RedactionError } from '@countersign/shared/redaction/redaction-error';
import { isUnstorable } from '@countersign/db/is-unstorable';
import type { AppEnv } from './context.ts';

/** What a client reads of a refusal. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly message: string;
  readonly path?: string;
  readonly requestId: string;
}

/** The only translator of errors: what a client may read goes out, the rest is logged and answered with a fixed sentence. */
export function onError(error: unknown, c: Context<AppEnv>): Response {
  const refused = toAppError(error);
  c.var.line.set({ code: refused.code, ...(refused.path === undefined ? {} : { path: refused.path }) });
  if (refused.code === 'INTERNAL' || refused.code === 'UNAVAILABLE') c.var.line.fail(error);
  return c.json(toRefusal(refused, c.var.requestId), errorStatus[refused.code]);
}

/** The refusal as it is written to a client, in an answer or at the end of a stream. */
export function toRefusal(error: AppError, requestId: string): Refusal {
  return { code: error.code, message: error.message, ...(error.path === undefined ? {} : { path: error.path }), requestId };
}

/** Any thrown thing as an `AppError`; what we did not foresee becomes `INTERNAL` and keeps its words to itself. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof HTTPException && error.status === 400) return new AppError('INVALID_INPUT', 'The body is not valid JSON.', { cause: error });
  if (error instanceof HTTPException && error.status === 415) return new AppError('INVALID_INPUT', 'The body has to be JSON, with content-type application/json.', { cause: error });
  if (error instanceof RedactionError) return new AppError('UNAVAILABLE', 'Personal details could not be masked, so nothing was stored and nothing was sent.', { cause: error });
  if (isUnstorable(error)) return new AppError('INVALID_INPUT', 'The request holds a character or a date that cannot be stored.', { cause: error });
  return new AppError('INTERNAL', 'Something failed inside Countersign. The request id leads to its log line.', { cause: error });
}
