import { formatTicketKey, type TicketKey } from '@countersign/shared/ticket/ticket-key';
import { newestAgentMessage } from '../../consoles/console.ts';
import { standingFindings, type StandingFinding } from './standing-findings.ts';
import type { PanelContext } from '../control/panel-context.ts';
import { findingIdentity } from '../state/finding-identity.ts';
import { offeredSuggestion } from '../state/offered-suggestion.ts';
import { scopeOf } from './scope-of.ts';

/** Keeps in mind which blocking findings stand in the reply, by rule and without a word of it; once none is left, there is nothing to tell a lead. */
export async function keepStanding(context: PanelContext, key: TicketKey): Promise<void> {
  const view = context.store.get().views[formatTicketKey(key)];
  // An empty reply may just have been sent: what stood in it is still to be looked for.
  if (view?.agent == null || view.from === 'pasted' || (view.composer?.text ?? '').trim() === '') return;
  const before = await standingFindings.of(key);
  const findings = (view.typed?.findings ?? []).filter(({ severity }) => severity === 'block').map((finding): StandingFinding => ({
    id: finding.id, rule: finding.rule, severity: finding.severity, overridden: findingIdentity(finding) in view.decisions.overridden,
  }));
  if (findings.length === 0) return before === null ? undefined : standingFindings.remove(before);
  if (before !== null && JSON.stringify(before.findings) === JSON.stringify(findings)) return;
  await standingFindings.keep({
    ticketKey: key, agentId: view.agent.id, afterMessageId: before?.afterMessageId ?? newestAgentMessage(view.ticket.messages)?.id ?? null,
    since: before?.since ?? new Date(context.now()).toISOString(), suggestionId: offeredSuggestion(view.run), scope: scopeOf(view), findings,
  });
}
