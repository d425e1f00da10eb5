import type { PrivacyReceipt } from '@countersign/shared/assist/assist-event';
import { countTokens } from '@countersign/shared/redaction/count-tokens';
import type { TokenVault } from '@countersign/shared/redaction/redacted-text';
import type { ModelCall } from '../engines/model/gateway.ts';

/** What left the machine in this run, from the calls as they were recorded, and which of the vault's tokens stood in it; `null` where nothing left. */
export function privacyReceipt(calls: readonly ModelCall[], vault: TokenVault | undefined): PrivacyReceipt | null {
  const sent = calls.toSorted((one, other) => one.startedAt.localeCompare(other.startedAt));
  const [first] = sent;
  if (first === undefined) return null;
  const sum = (pick: (call: ModelCall) => number): number => sent.reduce((total, call) => total + pick(call), 0);
  return {
    at: first.startedAt, host: first.host, model: first.model, bytesSent: sum((call) => call.bytesSent), bytesReceived: sum((call) => call.bytesReceived),
    masked: vault === undefined ? [] : countTokens(sent.map((call) => call.body), vault),
    requests: sent.map(({ startedAt: at, purpose, prompt, host, model, body, bytesReceived, outcome }) => ({ at, purpose, prompt, host, model, body, bytesReceived, answered: outcome === 'answered' })),
    answered: sent.some((call) => call.outcome === 'answered'),
  };
}
