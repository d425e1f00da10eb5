import { asRecord, asText } from '../../page/read-shape.ts';

/** The cursor of the page that follows; `null` after the last one. */
export function nextPage(answer: Record<string, unknown>): string | null {
  const meta = asRecord(answer['meta'] ?? {});
  return meta['has_more'] === true ? (asText(meta['after_cursor']) ?? null) : null;
}
