import { z } from 'zod';
import { jsonBody } from './json-body.ts';

/** The body of a request whose path says it all: `{}`, which no form of a foreign page can send. */
export const emptyBody = jsonBody(z.strictObject({}));
