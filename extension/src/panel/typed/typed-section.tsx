import { CircleCheck, Info } from 'lucide-react';
import { decide } from '../control/decide.ts';
import { FindingCard } from '../findings/finding-card.tsx';
import { nameFinding } from '../findings/name-finding.ts';
import { sortFindings } from '../findings/sort-findings.ts';
import { Icon } from '../parts/icon.tsx';
import { moveFocus } from '../parts/move-focus.ts';
import { Notice } from '../parts/notice.tsx';
import { Section } from '../parts/section.tsx';
import { findingIdentity } from '../state/finding-identity.ts';
import type { TicketView, Typed } from '../state/panel-state.ts';
import { usePanel } from '../use-panel.ts';
import { say } from '../words/say.ts';

/** What was found in the agent's own words, checked as they type. Never in the way of Send. */
export default function TypedSection({ view, typed }: { readonly view: TicketView; readonly typed: Typed }) {
  const { panel } = usePanel();
  const { findings, fixed, text } = typed;
  if (findings.length === 0 && fixed.length === 0) return null;
  const isBlocking = findings.some((finding) => finding.severity === 'block' && !(findingIdentity(finding) in view.decisions.overridden));
  return (
    <Section title={say('typed.title')} end={findings.length === 0 ? say('typed.nothingLeft') : say('typed.findings', findings.length)}>
      <div className="stack" onKeyDown={(event) => moveFocus(event, '.finding-head')}>
        {sortFindings(findings).map((finding, position) => (
          <FindingCard
            key={findingIdentity(finding)} finding={finding} text={text} startsOpen={position === 0} overriddenBecause={view.decisions.overridden[findingIdentity(finding)]}
            onOverride={finding.kind === 'grounding' ? undefined : (reason) => void decide.overrideFinding(panel, view, finding, reason)}
          />
        ))}
        {fixed.map((finding) => (
          <article key={findingIdentity(finding)} className="finding is-fixed">
            <p className="finding-head"><Icon of={CircleCheck} /><span>{nameFinding(finding)}</span><span className="end">{say('typed.fixed')}</span></p>
          </article>
        ))}
        {isBlocking && <Notice icon={Info}><p>{say(isAboutRefund(findings) ? 'typed.refundBlocks' : 'typed.replyBlocks')}</p></Notice>}
      </div>
    </Section>
  );
}

/** The sentence names the promise where the rule is about one. */
function isAboutRefund(findings: Typed['findings']): boolean {
  const worst = findings.find((finding) => finding.severity === 'block');
  return /refund/i.test(`${worst?.rule} ${worst?.clause} ${worst?.quote}`);
}
