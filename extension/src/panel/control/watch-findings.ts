import { formatTicketKey } from '@countersign/shared/ticket/ticket-key';
import { findingIdentity } from '../state/finding-identity.ts';
import { offeredSuggestion } from '../state/offered-suggestion.ts';
import { shownView } from '../state/reduce-panel.ts';
import type { PanelContext } from './panel-context.ts';
import { recordFact } from './record-fact.ts';

/** Records once a run that a finding in a draft or in the ticket was shown. */
export function watchFindings(context: PanelContext): () => void {
  const recorded = new Set<string>();
  return context.store.subscribe(() => {
    const view = shownView(context.store.get());
    if (view?.run?.phase !== 'complete') return;
    for (const finding of view.run.findings) {
      const name = `${formatTicketKey(view.key)}\n${view.run.token}\n${findingIdentity(finding)}`;
      if (recorded.has(name)) continue;
      recorded.add(name);
      void recordFact(context, view.key, {
        type: 'finding.shown', suggestionId: offeredSuggestion(view.run), findingId: finding.id, rule: finding.rule, severity: finding.severity, on: finding.on,
      });
    }
  });
}
