import { AppError } from '@countersign/shared/errors';
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { AppEnv } from '../../context.ts';

/** Eight megabytes: a ticket of ten thousand messages fits, a file does not. */
export const largestBody = 8 * 1024 * 1024;

const bounded = bodyLimit({
  maxSize: largestBody,
  onError: () => {
    throw new AppError('TOO_LARGE', 'The body is larger than 8 MB.');
  },
});

/** Uploads are bounded where they are read, and only once their sender is known. */
const uploads = /^\/v1\/(?:sources\/[^/]+\/files|taxonomy\/examples\/import)$/;

export const limitBody: MiddlewareHandler<AppEnv> = (c, next) => (uploads.test(c.req.path) ? next() : bounded(c, next));
