import type { Finding } from '@countersign/shared/policy/finding';
import { findingIdentity } from '../state/finding-identity.ts';
import { joinSentences } from '@countersign/shared/assist/draft';
import { decide } from '../control/decide.ts';
import { moveFocus } from '../parts/move-focus.ts';
import { Section } from '../parts/section.tsx';
import type { TicketView } from '../state/panel-state.ts';
import { usePanel } from '../use-panel.ts';
import { FindingCard } from './finding-card.tsx';
import { sortFindings } from './sort-findings.ts';
import { say } from '../words/say.ts';

/** What is risky in the draft or in the ticket, worst first; at most the first is open. */
export function FindingsSection({ view, findings }: { readonly view: TicketView; readonly findings: readonly Finding[] }) {
  const { panel } = usePanel();
  const draft = joinSentences(view.run?.sentences ?? []);
  if (findings.length === 0) return null;
  return (
    <Section title={say('finding.title')} count={findings.length}>
      <div className="stack" onKeyDown={(event) => moveFocus(event, '.finding-head')}>
        {sortFindings(findings).map((finding, position) => (
          <FindingCard
            key={finding.id} finding={finding} text={finding.on === 'draft' ? draft : null} startsOpen={position === 0 && finding.severity !== 'info'}
            overriddenBecause={view.decisions.overridden[findingIdentity(finding)]}
            onOverride={finding.severity === 'info' ? undefined : (reason) => void decide.overrideFinding(panel, view, finding, reason)}
            onReinstate={() => void decide.reinstateFinding(panel, view, finding)}
          />
        ))}
      </div>
    </Section>
  );
}
