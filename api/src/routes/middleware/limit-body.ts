import { AppError } from '@countersign/shared/errors';
import { bodyLimit } from 'hono/body-limit';

/** Eight megabytes: a ticket of ten thousand messages fits, a file does not. */
export const largestBody = 8 * 1024 * 1024;

export const limitBody = bodyLimit({
  maxSize: largestBody,
  onError: () => {
    throw new AppError('TOO_LARGE', 'The body is larger than 8 MB.');
  },
});
