import type { TicketView } from '../state/panel-state.ts';

/** What a colleague needs to take the ticket over, from what was read of it: nothing in it is new. */
export function writeHandOverNote({ ticket, run }: Pick<TicketView, 'ticket' | 'run'>): string {
  const { triage = null, summary = null } = run ?? {};
  const lines = [
    `Hand-over: ${ticket.subject || `ticket ${ticket.key.id}`}`,
    ticket.requester.name === '' ? '' : `Customer: ${ticket.requester.name}`,
    triage === null ? '' : `About: ${triage.intentLabel}`,
    triage === null || triage.handover.reasons.length === 0 ? '' : `Why: ${triage.handover.reasons.join(', ')}`,
    ...(summary?.sentences ?? []).map((sentence) => `- ${sentence.text}`),
    summary === null || summary.next === '' ? '' : `Next: ${summary.next}`,
    triage === null || triage.missing.length === 0 ? '' : `Missing: ${triage.missing.join(', ')}`,
  ];
  return lines.filter((line) => line !== '').join('\n');
}
