import { createHash } from 'node:crypto';
import type { MarkdownDocument } from './sources/read-markdown.ts';

/** Moves when documents are cut into passages differently, so that the next import cuts what it holds anew. */
const cutting = 2;

/** Same for two documents that say the same to the same readers; when it was last touched is no part of it. */
export function contentHash({ title, visibility, language, url, brand, validUntil, body }: MarkdownDocument): string {
  return createHash('sha256').update(JSON.stringify([cutting, title, visibility, language, url, brand, validUntil, body])).digest('hex');
}
