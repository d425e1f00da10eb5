import type { Finding } from '@countersign/shared/policy/finding';
import { findingIdentity } from '../state/finding-identity.ts';
import { offeredSuggestion } from '../state/offered-suggestion.ts';
import type { RatingReason, TicketView } from '../state/panel-state.ts';
import type { PanelContext } from './panel-context.ts';
import { recordFact } from './record-fact.ts';

/** The agent's small decisions: each changes the view at once and becomes one fact. */
export const decide = {
  keepSentences(context: PanelContext, view: TicketView, kept: readonly number[]): void {
    context.store.dispatch({ type: 'decided', key: view.key, decisions: { kept } });
  },

  async acceptSource(context: PanelContext, view: TicketView, passageId: string): Promise<void> {
    context.store.dispatch({ type: 'decided', key: view.key, decisions: { accepted: [...new Set([...view.decisions.accepted, passageId])] } });
    const suggestionId = offeredSuggestion(view.run);
    if (suggestionId !== null) await recordFact(context, view.key, { type: 'source.accepted', suggestionId, passageId });
  },

  leaveSource(context: PanelContext, view: TicketView, passageId: string): void {
    context.store.dispatch({ type: 'decided', key: view.key, decisions: { accepted: view.decisions.accepted.filter((accepted) => accepted !== passageId) } });
  },

  async dismiss(context: PanelContext, view: TicketView): Promise<void> {
    context.store.dispatch({ type: 'decided', key: view.key, decisions: { dismissed: true } });
    const suggestionId = offeredSuggestion(view.run);
    if (suggestionId !== null) await recordFact(context, view.key, { type: 'suggestion.dismissed', suggestionId });
  },

  async rate(context: PanelContext, view: TicketView, suggestionId: string, rating: 'up' | 'down', reason: RatingReason | null): Promise<void> {
    context.store.dispatch({ type: 'decided', key: view.key, decisions: { rating, reason } });
    await recordFact(context, view.key, { type: 'suggestion.rated', suggestionId, rating, reason });
  },

  async overrideFinding(context: PanelContext, view: TicketView, finding: Finding, reason: string): Promise<void> {
    context.store.dispatch({ type: 'decided', key: view.key, decisions: { overridden: { ...view.decisions.overridden, [findingIdentity(finding)]: reason } } });
    const suggestionId = offeredSuggestion(view.run);
    await recordFact(context, view.key, { type: 'finding.overridden', suggestionId, findingId: finding.id, rule: finding.rule, reason });
  },

  /** Takes an override back: the rule applies again. */
  async reinstateFinding(context: PanelContext, view: TicketView, finding: Finding): Promise<void> {
    const { [findingIdentity(finding)]: _undone, ...overridden } = view.decisions.overridden;
    context.store.dispatch({ type: 'decided', key: view.key, decisions: { overridden } });
    await recordFact(context, view.key, { type: 'finding.reinstated', suggestionId: offeredSuggestion(view.run), findingId: finding.id, rule: finding.rule });
  },
};
