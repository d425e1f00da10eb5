import type { PrivacyReceipt } from '@countersign/shared/assist/assist-event';
import { say } from '../words/say.ts';

/** What left the server, in one phrase. A request without an answer counts as sent. */
export function describePrivacy(receipt: PrivacyReceipt | null): string {
  if (receipt === null) return say('status.nothingLeft');
  if (!receipt.answered) return say('status.sentNoAnswer', receipt.requests.length);
  const masked = receipt.masked.length;
  return masked === 0 ? say('status.sent', receipt.requests.length) : say('status.masked', masked);
}
