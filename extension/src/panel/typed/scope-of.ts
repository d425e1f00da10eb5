import type { TicketView } from '../state/panel-state.ts';
import type { CheckScope } from './check-messages.ts';

/** What the scopes of rules are judged against on this ticket, as far as it is known. */
export function scopeOf(view: TicketView): CheckScope {
  const triage = view.run?.triage;
  return { console: view.key.console, intent: view.corrections.intent?.to ?? triage?.intent ?? 'unknown', tags: view.ticket.tags, language: triage?.language ?? 'und' };
}
