import { fileURLToPath } from 'node:url';

/** Where everything lies unless `--data-dir` says otherwise. */
export const dataDirectory = fileURLToPath(new URL('../../../.data', import.meta.url));
