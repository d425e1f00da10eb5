import type { Triage } from '../assist/triage.ts';

/** Why wording for service recovery is offered on a ticket; `undefined` where nothing calls for it. */
export type RecoveryReason = 'unhappy' | 'failed-attempt';

const SURE_ENOUGH = 0.5;

/** Whether mood or a failed attempt calls for wording that owns up to a failure. `failedAttempts`: times the customer came back after an answer. */
export function offerRecovery(triage: Pick<Triage, 'sentiment' | 'sentimentConfidence'>, failedAttempts: number): RecoveryReason | undefined {
  if (failedAttempts > 0) return 'failed-attempt';
  return triage.sentiment === 'negative' && triage.sentimentConfidence >= SURE_ENOUGH ? 'unhappy' : undefined;
}
