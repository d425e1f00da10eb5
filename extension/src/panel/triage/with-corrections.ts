import type { CorrectedTriage } from '@countersign/shared/assist/corrected-triage';
import type { Triage } from '@countersign/shared/assist/triage';
import type { TicketView } from '../state/panel-state.ts';

/** Reasons to hand over that rest on the intent; the others rest on the customer's words and stand whatever the agent corrects. */
const byIntent = /^(?:intent|out-of-scope|low-confidence)$/;

type Since = Pick<TicketView, 'corrections' | 'newer'>;

/** Whether what is missing, where the ticket goes and why it is handed over may have changed since it was read: the agent corrected what they rest on, or the customer wrote again. */
export function isSuperseded(view: Since): boolean {
  return isCorrected(view) || view.newer !== null;
}

function isCorrected({ corrections: { intent, urgency, language } }: Since): boolean {
  return !!(intent ?? urgency ?? language);
}

/**
 * A triage with what follows from the agent's corrections in place of what followed from the readings they changed; nothing while that isn't known.
 * Where the customer wrote again, with what follows from all that is written now; until that is known, what was read stands.
 */
export function withCorrections(view: Since, triage: Triage, followed: CorrectedTriage | undefined): Triage {
  const { missing = [], routing, handover } = followed ?? {};
  if (view.newer !== null && handover !== undefined) return { ...triage, missing, routing, handover };
  if (!isCorrected(view)) return triage;
  const settled = { ...triage, missing, routing };
  if (view.corrections.intent === undefined) return settled;
  const because = [...triage.handover.because.filter(({ rule }) => !byIntent.test(rule)), ...(handover?.because ?? []).filter(({ rule }) => byIntent.test(rule))];
  return { ...settled, handover: { recommended: because.length > 0, reasons: because.map(({ text }) => text), because } };
}
