import type { StoredTriage } from '@countersign/db/schema/assist-runs';
import { storable } from '@countersign/db/storable';
import type { Triage } from '@countersign/shared/assist/triage';

/** A triage without the customer's words: no entities, no quotes, no reason of urgency. */
export function storableTriage({ entities: _entities, urgencyReason: _reason, ...triage }: Triage): StoredTriage {
  return storable({
    ...triage,
    issues: triage.issues.map(({ quote: _quote, ...issue }) => issue),
    handover: { ...triage.handover, because: triage.handover.because.map(({ quote: _quote, ...reason }) => reason) },
  });
}
