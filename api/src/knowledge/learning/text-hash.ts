import { createHash } from 'node:crypto';

/** Names a passage's words, whatever id a new cut of its document gives them. */
export function textHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
