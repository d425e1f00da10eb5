import type { TicketView } from '../state/panel-state.ts';
import { handOverWords } from './hand-over-words.ts';

/** What a colleague needs to take the ticket over, from what was read of it: nothing in it is new. */
export function writeHandOverNote({ ticket, run }: Pick<TicketView, 'ticket' | 'run'>): string {
  const { triage = null, summary = null } = run ?? {};
  const words = handOverWords(triage?.language ?? 'und');
  const lines = [
    `${words.handOver}: ${ticket.subject || `${words.ticket} ${ticket.key.id}`}`,
    ticket.requester.name === '' ? '' : `${words.customer}: ${ticket.requester.name}`,
    triage === null ? '' : `${words.about}: ${triage.intentLabel}`,
    triage === null || triage.handover.reasons.length === 0 ? '' : `${words.why}: ${triage.handover.reasons.join(', ')}`,
    ...(summary?.sentences ?? []).map((sentence) => `- ${sentence.text}`),
    summary === null || summary.next === '' ? '' : `${words.next}: ${summary.next}`,
    triage === null || triage.missing.length === 0 ? '' : `${words.missing}: ${triage.missing.join(', ')}`,
  ];
  return lines.filter((line) => line !== '').join('\n');
}
