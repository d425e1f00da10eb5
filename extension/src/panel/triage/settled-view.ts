import type { CorrectedTriage } from '@countersign/shared/assist/corrected-triage';
import type { TicketView } from '../state/panel-state.ts';
import { withCorrections } from './with-corrections.ts';

/** The view with its triage as the agent corrected it, for what is written from it. */
export function settledView(view: TicketView, followed: CorrectedTriage | undefined): TicketView {
  const { run } = view;
  return run === null || run.triage === null ? view : { ...view, run: { ...run, triage: withCorrections(view, run.triage, followed) } };
}
