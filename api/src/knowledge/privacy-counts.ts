import type { PrivacyCounts } from '@countersign/db/schema/documents';
import { findSpans } from '@countersign/shared/redaction/find-spans';

/** How many secrets and personal details of each kind a document holds. The details themselves go no further. A name in a title counts for none: most titles look like one. */
export function privacyCounts({ title, body }: { readonly title: string; readonly body: string }): PrivacyCounts {
  const counts: Record<string, number> = {};
  for (const { type } of [...findSpans(title).filter((span) => span.type !== 'PERSON'), ...findSpans(body)]) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}
