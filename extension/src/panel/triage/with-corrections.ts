import type { CorrectedTriage } from '@countersign/shared/assist/corrected-triage';
import type { Triage } from '@countersign/shared/assist/triage';
import type { TicketView } from '../state/panel-state.ts';

/** Reasons to hand over that rest on the intent; the others rest on the customer's words and stand whatever the agent corrects. */
const byIntent = /^(?:intent|out-of-scope|low-confidence)$/;

/** Whether the agent changed something that missing details and routing hints rest on. */
export function isCorrected({ corrections: { intent, urgency, language } }: Pick<TicketView, 'corrections'>): boolean {
  return !!(intent ?? urgency ?? language);
}

/** A triage with what follows from the agent's corrections in place of what followed from the readings they changed; nothing while that isn't known. */
export function withCorrections(view: Pick<TicketView, 'corrections'>, triage: Triage, followed: CorrectedTriage | undefined): Triage {
  if (!isCorrected(view)) return triage;
  const { missing = [], routing, handover } = followed ?? {};
  const settled = { ...triage, missing, routing };
  if (view.corrections.intent === undefined) return settled;
  const because = [...triage.handover.because.filter(({ rule }) => !byIntent.test(rule)), ...(handover?.because ?? []).filter(({ rule }) => byIntent.test(rule))];
  return { ...settled, handover: { recommended: because.length > 0, reasons: because.map(({ text }) => text), because } };
}
