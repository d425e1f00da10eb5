import type { StoredReceipt } from '@countersign/db/schema/assist-runs';
import type { PrivacyReceipt } from '@countersign/shared/assist/assist-event';

/** What is stored in the clear of a receipt: where it went, how much, and how many details of each type were masked. */
export function storedReceipt({ host, model, bytesSent, bytesReceived, masked }: PrivacyReceipt): StoredReceipt {
  const counts: Record<string, number> = {};
  for (const { type, count } of masked) counts[type] = (counts[type] ?? 0) + count;
  return { host, model, bytesSent, bytesReceived, masked: counts };
}
