import type { FoundSource } from '@countersign/shared/assist/source';
import type { Passage } from './index/knowledge-index.ts';

/** A passage as a source, for one that was named and not searched for. */
export function passageSource({ id, documentId, kind, title, heading, text, visibility, updated, url, version }: Passage, score: number): FoundSource {
  return { documentId, passageId: id, kind, title, heading, text, score, visibility, updated, ...(url === undefined ? {} : { url }), ...(version === undefined ? {} : { version }) };
}
