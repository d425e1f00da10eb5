import type { PrivacyCounts } from '@countersign/db/schema/documents';
import { findSpans } from '@countersign/shared/redaction/find-spans';

/** How many secrets and personal details of each kind stand in these texts. The details themselves go no further. What only looks like a name or an address is not counted: nearly every article holds some. */
export function privacyCounts(...texts: readonly string[]): PrivacyCounts {
  const counts: Record<string, number> = {};
  for (const text of texts) for (const { type } of findSpans(text, { names: [], shapedOnly: true })) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}
