import { createClient } from '@countersign/api/client';

/** The API of this very origin; the session is a cookie. */
export const api = createClient(location.origin);
