import type { PrivacyReceipt } from '@countersign/shared/assist/assist-event';

/** Several receipts of one ticket as one; a token is the same detail in all of them. `null` where there is none. */
export function joinReceipts(receipts: readonly PrivacyReceipt[]): PrivacyReceipt | null {
  const [first] = receipts;
  if (first === undefined) return null;
  const masked = new Map<string, PrivacyReceipt['masked'][number]>();
  for (const one of receipts.flatMap((receipt) => receipt.masked)) masked.set(one.token, { ...one, count: one.count + (masked.get(one.token)?.count ?? 0) });
  return {
    ...first, masked: [...masked.values()], requests: receipts.flatMap((receipt) => receipt.requests), answered: receipts.some((receipt) => receipt.answered),
    bytesSent: sum(receipts.map((receipt) => receipt.bytesSent)), bytesReceived: sum(receipts.map((receipt) => receipt.bytesReceived)),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
