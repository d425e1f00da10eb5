import type { PrivacyReceipt } from '@countersign/shared/assist/assist-event';
import { plural } from '../words/plural.ts';

/** What left the server, in one phrase. A request without an answer counts as sent. */
export function describePrivacy(receipt: PrivacyReceipt | null): string {
  if (receipt === null) return 'Nothing left your server';
  if (!receipt.answered) return `${plural(receipt.sent.length, 'request')} sent, no answer`;
  const masked = receipt.masked.length;
  return masked === 0 ? `${plural(receipt.sent.length, 'request')} sent` : `${plural(masked, 'detail')} masked`;
}
