import { CircleCheck, Info, OctagonX, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { Finding } from '@countersign/shared/policy/finding';
import { decide } from '../control/decide.ts';
import { FindingCard } from '../findings/finding-card.tsx';
import { sortFindings } from '../findings/sort-findings.ts';
import { moveFocus } from '../parts/move-focus.ts';
import { Notice } from '../parts/notice.tsx';
import { Section } from '../parts/section.tsx';
import { findingIdentity } from '../state/finding-identity.ts';
import type { TicketView, Typed } from '../state/panel-state.ts';
import { usePanel } from '../use-panel.ts';
import { say } from '../words/say.ts';
import { keepStanding } from './keep-standing.ts';
import { PastFinding } from './past-finding.tsx';
import { putWording, sayWordingEnd, type WordingEnd } from './put-wording.ts';

/** What was found in the agent's own words, checked as they type. Never in the way of Send. */
export default function TypedSection({ view, typed }: { readonly view: TicketView; readonly typed: Typed }) {
  const { panel } = usePanel();
  const [end, setEnd] = useState<WordingEnd | null>(null);
  const { findings, sentAnyway, text } = typed;
  // After sending, what was fixed is listed with what was sent.
  const fixed = view.sent === null ? typed.fixed.filter(({ rule }) => !findings.some((one) => one.rule === rule)) : [];
  if (findings.length === 0 && fixed.length === 0 && sentAnyway.length === 0) return null;
  const overridden = (finding: Finding): string | undefined => view.decisions.overridden[findingIdentity(finding)];
  const blocking = findings.filter((finding) => finding.severity === 'block' && overridden(finding) === undefined);
  const decided = (decision: Promise<void>): void => {
    void decision;
    void keepStanding(panel, view.key);
  };
  return (
    <Section title={say('typed.title')} end={findings.length > 0 ? say('typed.findings', findings.length) : sentAnyway.length > 0 ? null : say('typed.nothingLeft')}>
      <div className="stack" onKeyDown={(event) => moveFocus(event, '.finding-head')}>
        {sentAnyway.length > 0 && <Notice icon={OctagonX} tone="block"><p>{say('typed.sentAnyway')}</p></Notice>}
        {sentAnyway.map((finding) => <PastFinding key={findingIdentity(finding)} finding={finding} icon={OctagonX} className="block" />)}
        {blocking.length > 0 && <Notice icon={Info} tone="block"><p>{say(isAboutRefund(blocking[0]!) ? 'typed.refundBlocks' : 'typed.replyBlocks')}</p></Notice>}
        {sortFindings(findings).map((finding, position) => (
          <FindingCard
            key={findingIdentity(finding)} finding={finding} text={text} startsOpen={position === 0} overriddenBecause={overridden(finding)}
            onUseWording={finding.quote.trim() === '' ? undefined : () => void putWording(panel, view, finding).then(setEnd)}
            onOverride={finding.kind === 'grounding' ? undefined : (reason) => decided(decide.overrideFinding(panel, view, finding, reason))}
            onReinstate={() => decided(decide.reinstateFinding(panel, view, finding))}
          />
        ))}
        {end !== null && end !== 'inserted' && <Notice icon={TriangleAlert} tone="caution"><p>{sayWordingEnd(end)}</p></Notice>}
        {fixed.map((finding) => <PastFinding key={findingIdentity(finding)} finding={finding} icon={CircleCheck} className="is-fixed" end={say('typed.fixed')} />)}
      </div>
    </Section>
  );
}

/** The sentence names the promise where the rule is about one. */
function isAboutRefund({ rule, clause, quote }: Finding): boolean {
  return /refund/i.test(`${rule} ${clause} ${quote}`);
}
