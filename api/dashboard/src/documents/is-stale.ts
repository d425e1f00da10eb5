import type { DocumentRow } from '../queries/documents.ts';

const yearMs = 365 * 24 * 60 * 60 * 1_000;

/** Whether a document that is still found was last changed over a year ago. One whose source does not say is not called old. */
export function isStale({ state, updatedAt }: Pick<DocumentRow, 'state' | 'updatedAt'>, now = Date.now()): boolean {
  return state === 'current' && updatedAt !== null && now - Date.parse(updatedAt) > yearMs;
}
