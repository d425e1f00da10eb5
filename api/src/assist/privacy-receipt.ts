import type { PrivacyReceipt } from '@countersign/shared/assist/assist-event';
import type { ModelCall } from '../engines/model/gateway.ts';

/** What left the machine in this run, from the calls as they were recorded. */
export function privacyReceipt(calls: readonly ModelCall[], masked: readonly PrivacyReceipt['masked'][number][]): PrivacyReceipt {
  const sum = (pick: (call: ModelCall) => number): number => calls.reduce((total, call) => total + pick(call), 0);
  const [first] = calls;
  return {
    at: first?.startedAt ?? '', host: first?.host ?? '', model: first?.model ?? '', bytesSent: sum((call) => call.bytesSent), bytesReceived: sum((call) => call.bytesReceived),
    masked: [...masked], sent: calls.map((call) => call.body), answered: calls.some((call) => call.outcome === 'answered'),
  };
}
